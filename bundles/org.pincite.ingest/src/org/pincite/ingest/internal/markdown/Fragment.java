package org.pincite.ingest.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;

/**
 * What the headings at the top of a piece of the United States Code in Markdown say.
 *
 * @param title   title number
 * @param heading heading of the title
 * @param chapter heading of the chapter, or null
 * @param section heading of the section, from its sign on, or null
 */
public record Fragment(String title, String heading, String chapter, String section) {
	private static final Pattern TITLE = Pattern.compile("# Title (\\d{1,2}[A-Z]?)\\s?[—–-]+\\s?(.+)");
	private static final Pattern SECTION = Pattern.compile("#{2,5} (§.+)");

	/** Reads the headings, or null when it is other Markdown. */
	static Fragment of(String markdown) {
		String title = null;
		String heading = null;
		String chapter = null;
		String section = null;
		int looked = 0;
		for (String raw : (Iterable<String>) markdown.lines()::iterator) {
			String line = Clean.line(raw);
			if (line == null)
				continue;
			Matcher t = TITLE.matcher(line);
			Matcher s = SECTION.matcher(line);
			if (title == null && t.matches()) {
				title = t.group(1);
				heading = t.group(2);
			} else if (title != null && s.matches()) {
				section = s.group(1);
				break;
			} else if (title != null && line.matches("#{2,4} CHAPTER .*"))
				chapter = line.replaceFirst("#+ ", "");
			if (++looked > 6)
				break;
		}
		return title == null ? null : new Fragment(title, heading, chapter, section);
	}

	/** A key that pieces of one section share, or null for any other Markdown. */
	public static String key(byte[] markdown) {
		Fragment fragment = of(Clean.text(Decoding.decode(markdown.length > 8192 ? java.util.Arrays.copyOf(markdown, 8192) : markdown)));
		return fragment == null || fragment.section() == null ? null : fragment.title() + " " + fragment.section();
	}
}
