package org.pincite.citation.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the sections of the Immigration and Nationality Act stand in title 8 of the U.S. Code. Letter case counts: INA § 240A is
 * 8 U.S.C. § 1229b. Former sections that were renumbered keep no place, since the number now means another provision.
 */
final class Ina {

	private static final class Holder {
		static final Map<String, String> CODE = load();
	}

	private Ina() {
	}

	private static Map<String, String> load() {
		Map<String, String> map = new HashMap<>();
		for (String[] f : TableLines.of("ina.txt", 4))
			if (f[0].indexOf(' ') < 0)
				map.put(f[0], f[1].replace(" note", ""));
		return map;
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
