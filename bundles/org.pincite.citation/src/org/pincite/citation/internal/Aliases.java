package org.pincite.citation.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names that a text gives an authority: {@code ("Anim I")}, {@code [hereinafter Anim]}. */
final class Aliases {

	private static final int LONGEST = 60;
	private static final Pattern DEFINED = Pattern.compile("(?:the |collectively,? |together,? |or )?[\"\u201c\u2018']([^\"\u201d\u2019]+(?:\u2019s)?)[\"\u201d\u2019'][.,]?");
	private static final Pattern HEREINAFTER = Pattern.compile("(?i)herein(?:after)?,? (?:cited as |referred to as )?(?:the )?[\"\u201c]?([^\"\u201d]+?)[\"\u201d]?");

	private Aliases() {
	}

	/** @param parenthetical the characters between the brackets; @return the name it defines, or null when it says something else */
	static String in(String parenthetical) {
		if (parenthetical.length() > LONGEST)
			return null;
		if (parenthetical.regionMatches(true, 0, "herein", 0, 6)) {
			Matcher m = HEREINAFTER.matcher(parenthetical);
			if (m.matches())
				return m.group(1);
		}
		Matcher m = DEFINED.matcher(parenthetical);
		if (!m.matches())
			return null;
		String name = m.group(1).startsWith("the ") ? m.group(1).substring(4) : m.group(1);
		return named(name) ? name : null;
	}

	/** A name is a few words with capitals; anything else in quotation marks is a quotation. */
	private static boolean named(String words) {
		List<String> all = List.of(words.split(" "));
		if (all.size() > 5 || words.endsWith("."))
			return false;
		for (String w : all)
			if (w.isEmpty() || !Reading.upper(w.charAt(0)) && !Reading.digit(w.charAt(0)) && !Words.connector(Words.bare(w)) && !w.equals("v.") && !w.equals("&"))
				return false;
		return Reading.upper(words.charAt(0)) || Reading.digit(words.charAt(0)) || Words.particle(all.get(0));
	}
}
