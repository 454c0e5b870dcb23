package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.citation.Court;

/** Prints the names of parties as citations do: Bluebook rules 10.2.1 and 10.2.2 and tables T6 and T10, as far as the shipped tables go. */
final class CaseNames {

	private static final class Holder {
		static final Map<String, String> WORDS = table("case-names.txt", "case-names-extra.txt");
		static final Map<String, String> PARTIES = table("party-names.txt");
		/** States, longest name first. */
		static final List<String[]> PLACES = TableLines.of("geography.txt", 2);
	}

	/** What ends the name that counts: other parties and trade names. */
	private static final Pattern OTHERS = Pattern.compile("(?i),?\\s+(?:et al\\b|et ux\\b|d/b/a\\b|a/k/a\\b|f/k/a\\b|n/k/a\\b|doing business as\\b|also known as\\b).*$");
	private static final Pattern SOVEREIGN = Pattern.compile("(State|Commonwealth|People)(?: of the (?:State|Commonwealth))? of (?:the State of )?(.+)");
	/** A second word for the company's form adds nothing to one of these (10.2.1(h)). */
	private static final Set<String> FORMS = Set.of("Ass\u2019n", "Bros.", "Co.", "Corp.", "R.R.", "Cos.", "Ltd.", "LLC", "L.L.C.", "LLP", "L.L.P.", "N.A.", "F.S.B.");
	private static final Pattern COMPANY = Pattern.compile(",? (?:Inc\\.|LLC|L\\.L\\.C\\.|Ltd\\.|LLP|L\\.L\\.P\\.|L\\.P\\.|N\\.A\\.|S\\.A\\.)$");

	private CaseNames() {
	}

	private static Map<String, String> table(String... names) {
		Map<String, String> map = new HashMap<>();
		for (String name : names)
			for (String[] f : TableLines.of(name, 2))
				if (!f[0].equals("United States"))
					map.put(f[0], f[1].replace('\'', '\u2019'));
		return map;
	}

	/**
	 * One party as it is printed in a citation.
	 *
	 * @param party as the text has it, or null
	 * @param court the deciding court, or null; before a state's own courts the state is "State"
	 */
	static String abbreviate(String party, Court court) {
		if (party == null)
			return null;
		String p = OTHERS.matcher(party.strip()).replaceFirst("");
		String whole = Holder.PARTIES.get(p.replace('\u2019', '\''));
		if (whole != null)
			return whole;
		var sovereign = SOVEREIGN.matcher(p);
		if (sovereign.matches() && place(sovereign.group(2)) != null)
			return own(sovereign.group(2), court) ? sovereign.group(1) : sovereign.group(2);
		if (p.startsWith("The ") && p.indexOf(' ', 4) > 0)
			p = p.substring(4);
		if (place(p) != null || p.equals("United States"))
			return p;
		return p.indexOf(' ') < 0 ? p : form(words(p));
	}

	/** The part of a printed party that short forms repeat: without the company's form. */
	static String shortened(String party) {
		String s = party == null ? null : COMPANY.matcher(party).replaceFirst("");
		return s == null || s.isEmpty() ? party : s;
	}

	/** Whether a party is a state suing as such, whose name tells no case from another. */
	static boolean sovereign(String party) {
		var m = SOVEREIGN.matcher(party);
		return place(party) != null || m.matches() && place(m.group(2)) != null || Holder.PARTIES.getOrDefault(party, "").equals("United States");
	}

	private static boolean own(String state, Court court) {
		return court != null && court.circuit() == null && !court.id().equals("scotus") && court.name().contains(state);
	}

	private static String place(String name) {
		for (String[] f : Holder.PLACES)
			if (f[0].equals(name))
				return f[1];
		return null;
	}

	private static String words(String party) {
		String p = party.replaceAll("\\bUnited States\\b(?! of)", "U.S.");
		boolean institution = p.contains("U.S.");
		for (String w : p.split(" "))
			institution |= !word(w).equals(w);
		for (String[] f : Holder.PLACES) {
			// a state in the name of an institution; "Virginia Johnson" is a person
			for (int at = p.indexOf(f[0]); at >= 0; at = p.indexOf(f[0], at + 1))
				if (ends(p, at + f[0].length()) && (at == 0 || p.charAt(at - 1) == ' ') && (institution || p.startsWith("of ", at - 3)))
					p = p.substring(0, at) + f[1] + p.substring(at + f[0].length());
		}
		List<String> out = new ArrayList<>();
		for (String w : p.split(" "))
			out.add(word(w));
		return String.join(" ", out);
	}

	private static boolean ends(String s, int at) {
		return at == s.length() || s.charAt(at) == ' ' || s.charAt(at) == ',';
	}

	private static String form(String party) {
		for (String word : party.split(" "))
			if (FORMS.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word) && COMPANY.matcher(party).find()) {
				String shorter = COMPANY.matcher(party).replaceFirst("");
				return shorter.contains(word.replace(",", "")) ? shorter : party;
			}
		return party;
	}

	private static String word(String w) {
		int e = w.length();
		while (e > 0 && ",;".indexOf(w.charAt(e - 1)) >= 0)
			e--;
		String core = w.substring(0, e), tail = w.substring(e);
		boolean possessive = core.endsWith("\u2019s") || core.endsWith("'s");
		String short1 = possessive ? null : Holder.WORDS.get(core);
		if (short1 == null && !possessive && core.endsWith("s")) {
			String singular = Holder.WORDS.get(core.substring(0, core.length() - 1));
			if (singular != null)
				short1 = singular.endsWith(".") ? singular.substring(0, singular.length() - 1) + "s." : singular + "s";
		}
		return short1 == null ? w : short1 + tail;
	}
}
