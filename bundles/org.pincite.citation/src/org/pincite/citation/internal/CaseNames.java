package org.pincite.citation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Abbreviates case names for citations: Bluebook rule 10.2 and tables T6 and T10, as far as the shipped table goes. */
final class CaseNames {

	private static final class Holder {
		static final Map<String, String> TABLE = load();
	}

	/** Whole parties that are never abbreviated in a citation. */
	private static final Set<String> WHOLE = Set.of("United States");

	private CaseNames() {
	}

	private static Map<String, String> load() {
		Map<String, String> map = new HashMap<>();
		for (String[] f : TableLines.of("case-names.txt", 2))
			if (!f[0].equals("United States"))
				map.put(f[0], f[1].replace('\'', '\u2019'));
		return map;
	}

	/** One party; its first word is kept when the party has no other. */
	static String abbreviate(String party) {
		if (party == null || WHOLE.contains(party))
			return party;
		String[] words = party.split(" ");
		if (words.length == 1)
			return party;
		StringBuilder s = new StringBuilder();
		for (String w : words) {
			if (s.length() > 0)
				s.append(' ');
			s.append(word(w));
		}
		return s.toString();
	}

	private static String word(String w) {
		int e = w.length();
		while (e > 0 && ",;".indexOf(w.charAt(e - 1)) >= 0)
			e--;
		String core = w.substring(0, e), tail = w.substring(e);
		String short1 = Holder.TABLE.get(core);
		if (short1 == null && core.endsWith("s")) {
			String singular = Holder.TABLE.get(core.substring(0, core.length() - 1));
			if (singular != null)
				short1 = singular.endsWith(".") ? singular.substring(0, singular.length() - 1) + "s." : singular + "s";
		}
		return short1 == null ? w : short1 + tail;
	}
}
