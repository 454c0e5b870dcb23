package org.pincite.citation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the sections of the Immigration and Nationality Act stand in title 8 of the U.S. Code. Letter case counts: INA § 240A is
 * 8 U.S.C. § 1229b. Several numbers changed hands in 1996: INA § 244 was 8 U.S.C. § 1254 and is § 1254a now, so the words and the year around
 * a citation decide which one it means.
 */
final class Ina {

	private static final class Holder {
		static final Map<String, String> CODE = load("");
		static final Map<String, String> FORMER = load(" (former)");
	}

	private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:former|formerly|old|pre-1996|pre-1997|pre-iirira|pre-irca)\\W*$");
	private static final Pattern AFTER = Pattern
			.compile("(?i)^\\W{0,3}(?:\\([a-z0-9]{1,4}\\)\\s?){0,4}\\W{0,3}(?:as (?:it was )?in effect|as it (?:existed|read|stood)|before (?:april|iirira|1996|1997|the)|prior to|\\(?(?:since )?repealed|\\(pre-)");
	private static final int CHANGED = 1996;

	private Ina() {
	}

	private static Map<String, String> load(String mark) {
		Map<String, String> map = new HashMap<>();
		for (String[] f : TableLines.of("ina.txt", 4))
			if (mark.isEmpty() ? f[0].indexOf(' ') < 0 : f[0].endsWith(mark) && f[0].indexOf('(') == f[0].length() - mark.length() + 1)
				map.put(f[0].substring(0, f[0].length() - mark.length()), f[1].replace(" note", ""));
		return map;
	}

	/**
	 * Gives a citation the place its section had before 1996 when its words or its year say so ({@code former INA § 244},
	 * {@code INA § 244 (as in effect before 1996)}), or when the number has no other.
	 */
	static void place(Reading r, Draft d) {
		String section = SectionRange.plain(d.section), former = Holder.FORMER.get(section);
		if (former == null)
			return;
		boolean old = !known(section) || d.year != null && d.year <= CHANGED
				|| BEFORE.matcher(r.clean(Math.max(0, d.start - 24), d.start)).find()
				|| AFTER.matcher(r.clean(d.end, Math.min(r.n, d.end + 60))).find();
		if (old)
			d.key = "8 U.S.C. \u00a7 " + former;
	}

	static boolean known(String section) {
		return Holder.CODE.containsKey(section);
	}

	/** The key of an INA section: its place in the Code, or {@code otherwise} when it has none. */
	static String key(String section, String otherwise) {
		String code = Holder.CODE.get(section);
		return code == null ? otherwise : "8 U.S.C. \u00a7 " + code;
	}
}
