package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the names that references use with the parties of full citations. */
final class PartyNames {

	private static final class Holder {
		static final Map<String, String> ABBREVIATION = load();
	}

	/** Parties so common that their name alone points to no case. */
	private static final Set<String> COMMON = Set.of("united states", "us", "state", "people", "commonwealth", "city", "county", "government",
			"board", "commission", "department", "secretary", "attorney general", "ins", "in re", "matter", "ex parte", "court", "doe",
			"commissioner", "company", "corporation", "inc", "the", "bia", "dhs", "district", "bank");

	private static final Pattern PROCEDURAL = Pattern
			.compile("(?i)^(?:in the matter of|matter of|in re|ex parte)\\s+");

	private PartyNames() {
	}

	private static Map<String, String> load() {
		Map<String, String> map = new HashMap<>();
		for (String table : new String[] { "case-names.txt", "case-names-extra.txt" })
			for (String[] f : TableLines.of(table, 2))
				map.put(f[0].toLowerCase(Locale.ROOT), Words.bare(f[1]));
		return map;
	}

	/** Lower-case words, abbreviated by the table, without connectors. */
	static List<String> tokens(String name) {
		List<String> out = new ArrayList<>(4);
		for (String w : Words.between(name == null ? "" : name, " \t\n\u000b\f\r,")) {
			String b = Words.bare(w).replace(".", "");
			if (b.endsWith("'s"))
				b = b.substring(0, b.length() - 2);
			if (b.isEmpty() || Words.connector(b) || b.equals("&") || b.equals("v") || b.equals("vs"))
				continue;
			out.add(Holder.ABBREVIATION.getOrDefault(b, b).replace(".", ""));
		}
		return out;
	}

	static boolean common(String name) {
		String s = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
		return s.length() < 2 || COMMON.contains(s);
	}

	/** The words of a name that refers to an authority, without a procedural phrase. */
	static List<String> wanted(String name) {
		boolean may = !name.isEmpty() && "imeIME".indexOf(name.charAt(0)) >= 0;
		return tokens(may ? PROCEDURAL.matcher(name).replaceFirst("") : name);
	}

	/** Whether all words of a short name stand in the parties' names, in one party or across "v.". @param want its {@link #wanted} words */
	static boolean matches(List<String> want, Draft full) {
		return !want.isEmpty() && (want.equals(full.parties().alias()) || has(full.parties(), want));
	}

	/** As {@link #matches}, where the volume speaks for the decision, too: {@code Anim II} may be Anim then. */
	static boolean matchesInVolume(List<String> want, Draft full) {
		if (matches(want, full))
			return true;
		int last = want.size() - 1;
		return last > 0 && full.alias == null && ORDINAL.contains(want.get(last)) && has(full.parties(), want.subList(0, last));
	}

	private static final Set<String> ORDINAL = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii");

	private static boolean has(Parties p, List<String> want) {
		return contains(p.both(), want) || contains(p.name(), want);
	}

	/** {@code want} is a run of words within {@code party}. */
	private static boolean contains(List<String> party, List<String> want) {
		for (int i = 0; i + want.size() <= party.size(); i++) {
			boolean all = true;
			for (int k = 0; k < want.size() && all; k++)
				all = same(party.get(i + k), want.get(k));
			if (all)
				return true;
		}
		return false;
	}

	/** Equal, or one wrong character in a long word, as scanning leaves it. */
	static boolean same(String a, String b) {
		if (a.equals(b))
			return true;
		if (a.length() < 7 || Math.abs(a.length() - b.length()) > 1)
			return false;
		int i = 0, j = 0, wrong = 0;
		while (i < a.length() && j < b.length()) {
			if (a.charAt(i) == b.charAt(j)) {
				i++;
				j++;
				continue;
			}
			if (++wrong > 1)
				return false;
			if (a.length() >= b.length())
				i++;
			if (b.length() >= a.length())
				j++;
		}
		return true;
	}
}
