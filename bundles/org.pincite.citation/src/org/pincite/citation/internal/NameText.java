package org.pincite.citation.internal;

import java.util.regex.Pattern;

/** Names as they are cited: without what line ends, page breaks and notes have left in them. */
final class NameText {
	private static final Pattern BREAK = Pattern.compile("(?:^|(?<=\\s))-\\s?(\\d{1,4})\\s?-(?:\\s+\\1)?(?=\\s|$)\\s*");
	private static final Pattern DIVIDED = Pattern.compile("(\\p{Ll})- (\\p{Ll})");
	private static final Pattern STAR = Pattern.compile("(?<!\\w)\\[?\\*{1,2}\\d{1,5}\\]?\\s*");
	/** A reference stuck to the name after it: {@code Id.In re Doe}. */
	private static final Pattern GLUED = Pattern.compile("^.*(?<!\\p{L})(?:[Ii]d|[Ii]bid)\\.(?=[^\\s,])");
	private static final Pattern LINE = Pattern.compile("\\d{1,3} \\p{Lu}[\\p{L}'\u2019-]+");
	private final Reading r;

	NameText(Reading r) {
		this.r = r;
	}

	/** A name cleaned of what surrounds it. */
	String of(int from, int to) {
		int s = from, e = to;
		for (int star = r.star(r.skip(s)); star > r.skip(s) && star < e; star = r.star(s))
			s = star;
		while (s < e && (Reading.space(r.c[s]) || r.c[s] == ',' || r.c[s] == '[' || r.c[s] == '_' || r.c[s] == '*'))
			s++;
		while (e > s && (Reading.space(r.c[e - 1]) || r.c[e - 1] == ',' || r.c[e - 1] == '_' || r.c[e - 1] == '*'))
			e--;
		String name = r.clean(s, e);
		if (name.indexOf("- ") > 0 && r.broken(s, e))
			name = DIVIDED.matcher(name).replaceAll("$1$2");
		if (name.indexOf('*') >= 0)
			name = STAR.matcher(name).replaceAll("").strip();
		if (name.indexOf("&amp;") >= 0)
			name = name.replace("&amp;", "&");
		if (name.indexOf('-') >= 0) {
			if (name.charAt(0) == '-' || name.contains(" -"))
				name = BREAK.matcher(name).replaceAll(" ");
			name = name.replace("  ", " ").strip();
		}
		if (name.contains("d."))
			name = GLUED.matcher(name).replaceFirst("");
		while (name.endsWith(","))
			name = name.substring(0, name.length() - 1).strip();
		// the number of a line or page before a lone surname: "15 Ashcroft"
		return !name.isEmpty() && Reading.digit(name.charAt(0)) && LINE.matcher(name).matches() ? name.substring(name.indexOf(' ') + 1) : name;
	}
}
