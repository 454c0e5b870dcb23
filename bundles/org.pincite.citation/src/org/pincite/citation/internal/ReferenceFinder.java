package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.CitationKind;

/** Decides whether words before "at 62" name a case that was cited before ({@code In Foo at 62}). */
final class ReferenceFinder {

	private final Reading r;

	ReferenceFinder(Reading r) {
		this.r = r;
	}

	/** Fills the draft and returns true when it is a reference, resolved or ambiguous. */
	boolean confirm(Draft d, Works works) {
		List<Integer> starts = starts(d.start);
		for (int k = starts.size() - 1; k >= 0; k--) {
			int s = starts.get(k);
			String name = r.clean(s, d.start);
			String first = Words.bare(name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' ')));
			if (PartyNames.common(name) || Words.boundary(first) || Words.connector(first))
				continue;
			List<String> tokens = PartyNames.tokens(name);
			if (tokens.isEmpty())
				continue;
			Draft found = null;
			boolean several = false;
			for (Draft full : works.withWord(tokens.get(0))) {
				if (full.kind != CitationKind.CASE || side(name, tokens, full) == 0)
					continue;
				if (found != null && works.of(found.key) != works.of(full.key))
					several = true;
				found = full;
			}
			if (found == null)
				continue;
			fill(d, s, name, side(name, tokens, found));
			if (several)
				d.broken = "several decisions named \"" + name + "\" were cited before it";
			else {
				d.antecedent = found.index;
				d.authority = d.key = found.key;
			}
			return true;
		}
		return false;
	}

	private void fill(Draft d, int s, String name, int side) {
		d.start = d.fullStart = s;
		d.name = name;
		if (side == 3) {
			int v = name.indexOf(" v");
			d.plaintiff = name.substring(0, v);
			d.defendant = name.substring(name.indexOf(' ', v + 1) + 1);
		} else if (side == 1)
			d.plaintiff = name;
		else if (side == 2)
			d.defendant = name;
	}

	/** Starts of the capitalised words before {@code p}, nearest first. */
	private List<Integer> starts(int p) {
		List<Integer> out = new ArrayList<>(6);
		int e = r.skipBack(p);
		if (e > 0 && r.c[e - 1] == ',')
			e--;
		for (int i = 0; i < 7; i++) {
			int s = e;
			while (s > 0 && e - s < 40 && !Reading.space(r.c[s - 1]))
				s--;
			if (s == e)
				break;
			int from = s;
			while (from < e && !Reading.word(r.c[from]))
				from++;
			if (from == e)
				break;
			String token = r.text(from, e);
			if (Reading.upper(r.c[from]))
				out.add(from);
			else if (!Words.connector(Words.bare(token)) && !token.equals("v.") && !token.equals("v"))
				break;
			if (from > s && !Reading.quote(r.c[s]) || i > 0 && Words.endsSentence(token) || Words.boundary(Words.bare(token)) && Reading.upper(r.c[from]))
				break;
			e = r.skipBack(s);
			if (e == 0 || e == s)
				break;
		}
		return out;
	}

	/** 1 for the first party, 2 for the second, 3 for both, 4 for a name given in the text, 0 for none. */
	private static int side(String name, List<String> want, Draft full) {
		if (name.contains(" v. ") || name.contains(" v ") || name.contains(" vs. ")) {
			return full.parties().both().equals(want) ? 3 : 0;
		}
		if (want.equals(full.parties().alias()))
			return 4;
		if (party(want, full.parties().plaintiff()))
			return 1;
		return party(want, full.parties().defendant()) ? 2 : 0;
	}

	private static boolean party(List<String> want, Parties.Party named) {
		List<String> party = named.words();
		if (party.size() < want.size() || named.common())
			return false;
		if (party.subList(0, want.size()).equals(want))
			return true;
		return want.size() == 1 && party.size() <= 3 && party.get(party.size() - 1).equals(want.get(0));
	}
}
