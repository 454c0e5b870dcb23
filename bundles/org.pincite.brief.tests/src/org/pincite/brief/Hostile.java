package org.pincite.brief;

import java.util.Random;

import org.pincite.matter.SectionKind;

/** Matters with what nobody would type, and somebody will. */
public final class Hostile {
	public static final String CONTROLS = "null \u0000 bell \u0007 escape \u001B noncharacter \uFFFE \uFFFF lone \uD800 surrogate \uDC00 end";
	public static final String MARKUP = "<w:t>&amp; <script>alert(1)</script> ]]> \"quoted\" 'single' `tick` [link](http://evil.example/) {\\rtf} <img src=x>";
	public static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD (\u05E2\u05D5\u05DC\u05DD) 123";
	public static final String ARABIC = "\u0644\u0627\u062C\u0626 \u0633\u064A\u0627\u0633\u064A";
	public static final String CYRILLIC = "\u0411\u0435\u0436\u0435\u043D\u0446\u044B \u0438 \u0443\u0431\u0435\u0436\u0438\u0449\u0435";
	public static final String CHINESE = "\u653F\u6CBB\u5E87\u62A4\u7533\u8BF7\u4EBA";
	public static final String EMOJI = "\uD83D\uDE00 \uD835\uDC00";

	private Hostile() {
	}

	/** A paragraph of a million characters, no two words alike for long. */
	private static String million() {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder(1_000_010);
		while (text.length() < 1_000_000)
			text.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
		return text.toString();
	}

	public static MatterFixture matter() {
		MatterFixture fixture = new MatterFixture();
		fixture.brief.setTitle(MARKUP + CONTROLS);
		fixture.matter.setCaption(MARKUP + "\n" + HEBREW);
		for (String text : new String[] { CONTROLS, MARKUP, HEBREW, ARABIC, CYRILLIC, CHINESE, EMOJI })
			fixture.section(text, 1, SectionKind.TEXT, text + "\n\n" + text + " {{cite:anim}}. {{note:" + text + "}}");
		fixture.section("Long", 2, SectionKind.TEXT, million());
		return fixture;
	}
}
