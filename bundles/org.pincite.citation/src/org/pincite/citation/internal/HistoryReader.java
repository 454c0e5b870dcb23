package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds history phrases after a citation ({@code , cert. denied,}). */
final class HistoryReader {

	private static final class Holder {
		static final Map<String, List<String>> BY_STEM = load();
	}

	private final Reading r;
	/** Position after the phrase found last. */
	int end;

	HistoryReader(Reading r) {
		this.r = r;
	}

	private static Map<String, List<String>> load() {
		Map<String, List<String>> map = new HashMap<>();
		for (String[] f : TableLines.of("history.txt", 1))
			map.computeIfAbsent(f[0].substring(0, 3), k -> new ArrayList<>()).add(f[0]);
		map.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
		return map;
	}

	/** The phrase that follows position {@code p} after an optional comma, as the table spells it, or null. */
	String read(int p) {
		int q = r.skip(p);
		char ch = r.at(q);
		if (ch == ',' || ch == ';')
			q = r.skip(q + 1);
		if (!Reading.letter(r.at(q)) || !Reading.letter(r.at(q + 1)) || q + 3 > r.n)
			return null;
		String stem = r.text(q, q + 3).toLowerCase(Locale.ROOT);
		List<String> phrases = Holder.BY_STEM.get(stem);
		if (phrases == null)
			return null;
		for (String phrase : phrases) {
			int e = match(q, phrase);
			if (e > 0) {
				end = e;
				return phrase + grounds();
			}
		}
		return null;
	}

	/** What may follow any phrase: {@code on other grounds} is part of it, {@code sub nom.} and {@code by} only lead to the next citation. */
	private String grounds() {
		String found = "";
		for (String more : GROUNDS) {
			int e = match(r.skip(end), more);
			if (e > 0) {
				end = e;
				found = " " + more;
				break;
			}
		}
		int e = match(r.skip(end), "sub nom.");
		if (e > 0)
			end = e;
		return found;
	}

	private static final String[] GROUNDS = { "in part on other grounds", "on other grounds by", "on other grounds", "on different grounds" };

	/** @return end of the phrase at {@code p}, white space of any width and either apostrophe accepted; -1 if it is not there */
	private int match(int p, String phrase) {
		int q = p;
		for (int k = 0; k < phrase.length(); k++) {
			char want = phrase.charAt(k), got = r.at(q);
			if (want == ' ') {
				int s = r.skip(q);
				if (s == q)
					return -1;
				q = s;
				continue;
			}
			if (want == '\'' ? !Reading.apostrophe(got) : Character.toLowerCase(got) != want)
				return -1;
			q++;
		}
		return Reading.word(r.at(q)) ? -1 : q;
	}
}
