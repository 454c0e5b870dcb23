package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trie of spellings that reads straight from the text. White space and periods are passed over, so that {@code F. R. D.}, {@code F.R.D.}
 * and {@code FRD} are one; apostrophes and dashes of all kinds are one. Letter case counts.
 */
final class Lexicon {

	/** Matches of one position, the longest last. */
	static final class Hits {
		final int[] end = new int[16];
		final int[] entry = new int[16];
		int count;
	}

	/** Folded characters are smaller than this. */
	static final int CHARACTERS = 128;

	private static final char[] FOLD = new char[CHARACTERS];

	static {
		for (char ch = 0; ch < CHARACTERS; ch++)
			if (Reading.word(ch) || "&'(),-/:[]".indexOf(ch) >= 0)
				FOLD[ch] = ch;
	}

	private char[] label = new char[4096];
	private int[] first = new int[4096];
	private int[] next = new int[4096];
	private int[] entry = new int[4096];
	/** The root is 0 and its children have the numbers of their characters, so that the first two steps are taken without a search. */
	private int nodes = CHARACTERS;
	private final int[] near = new int[CHARACTERS * CHARACTERS];
	private final List<int[]> lists = new ArrayList<>();
	private final List<boolean[]> strict = new ArrayList<>();

	Lexicon() {
		Arrays.fill(entry, 0, CHARACTERS, -1);
	}

	/** @param strict the spelling is so short that its period must be there */
	void add(String spelling, int id, boolean strictPeriod) {
		int node = 0;
		for (int i = 0; i < spelling.length(); i++) {
			char f = fold(spelling.charAt(i));
			if (f != 0)
				node = grow(node, f);
		}
		if (node == 0)
			return;
		if (entry[node] < 0) {
			entry[node] = lists.size();
			lists.add(new int[] { id });
			strict.add(new boolean[] { strictPeriod });
			return;
		}
		int e = entry[node];
		for (int known : lists.get(e))
			if (known == id)
				return;
		int[] list = Arrays.copyOf(lists.get(e), lists.get(e).length + 1);
		list[list.length - 1] = id;
		lists.set(e, list);
		strict.get(e)[0] &= strictPeriod;
	}

	/** The ids that an entry stands for. */
	int[] ids(int e) {
		return lists.get(e);
	}

	/** Finds the ids of a whole spelling. */
	int[] exact(String spelling) {
		Reading r = new Reading(spelling);
		Hits hits = new Hits();
		match(r, 0, hits);
		return hits.count > 0 && hits.end[hits.count - 1] == r.n ? lists.get(hits.entry[hits.count - 1]) : new int[0];
	}

	static char fold(char ch) {
		if (ch < CHARACTERS)
			return FOLD[ch];
		if (ch == '\u2019' || ch == '\u2018')
			return '\'';
		return Reading.dash(ch) ? '-' : 0;
	}

	private int grow(int node, char f) {
		int child = child(node, f);
		if (child > 0)
			return child;
		if (node == 0)
			return near[f] = f;
		if (nodes == label.length) {
			label = Arrays.copyOf(label, nodes * 2);
			first = Arrays.copyOf(first, nodes * 2);
			next = Arrays.copyOf(next, nodes * 2);
			entry = Arrays.copyOf(entry, nodes * 2);
		}
		child = nodes++;
		label[child] = f;
		entry[child] = -1;
		if (node < CHARACTERS) {
			near[node * CHARACTERS + f] = child;
		} else {
			next[child] = first[node];
			first[node] = child;
		}
		return child;
	}

	private int child(int node, char f) {
		if (node < CHARACTERS)
			return near[node * CHARACTERS + f];
		int k = first[node];
		while (k != 0 && label[k] != f)
			k = next[k];
		return k;
	}

	boolean mayStart(char ch) {
		return ch < CHARACTERS && near[ch] != 0;
	}

	/** Whether a spelling goes on with {@code second} directly behind {@code first}; both are letters or digits. */
	boolean mayStart(char first, char second) {
		return near[first * CHARACTERS + second] != 0;
	}

	/** The letters with which spellings go on directly behind two others, one {@link #bit} each. */
	long letters(char first, char second) {
		int node = near[first * CHARACTERS + second];
		long letters = 0;
		for (char third = 'A'; node != 0 && third <= 'z'; third++)
			if (Reading.letter(third) && child(node, third) != 0)
				letters |= bit(third);
		return letters;
	}

	/** The bit that stands for a letter of A to Z in either size. */
	static long bit(char letter) {
		return 1L << (letter - 'A');
	}

	/** Whether a spelling can start at {@code i}, by the two characters there. */
	boolean mayStart(Reading r, int i) {
		char first = fold(r.at(i)), second = r.at(i + 1);
		return first != 0 && near[first] != 0 && (second >= CHARACTERS || !Reading.letter(second) || near[first * CHARACTERS + second] != 0);
	}

	/**
	 * All spellings that start at {@code i} and end at a word boundary, shortest first.
	 *
	 * @return the number of hits
	 */
	int match(Reading r, int i, Hits hits) {
		hits.count = 0;
		int node = 0, p = i, gap = 0;
		char[] c = r.c;
		while (p < r.n) {
			char ch = c[p], f = fold(ch);
			if (f == 0) {
				if (ch != '.' && !Reading.space(ch) || node == 0 || ++gap > Reading.GAP)
					break;
				p++;
				continue;
			}
			int child = child(node, f);
			if (child == 0 && ch == ',' && node != 0 && Reading.word(r.at(p + 1)) && Reading.letter(c[p - 1])) {
				// scanned text: "F,3d"
				p++;
				continue;
			}
			if (child == 0) {
				// the number of a page may stand inside an abbreviation, too: "Fed. R. -4- Civ. P."
				int s = f == '-' && gap > 0 ? r.skipBreak(p - 1) : p;
				if (s <= p)
					break;
				p = s;
				gap = 0;
				continue;
			}
			node = child;
			p++;
			gap = 0;
			if (f == '&' && r.has(p, "amp;"))
				p += 4;
			if (entry[node] >= 0 && hits.count < hits.end.length)
				accept(r, p, f, entry[node], hits);
		}
		return hits.count;
	}

	private void accept(Reading r, int p, char last, int e, Hits hits) {
		char ch = r.at(p);
		boolean period = ch == '.';
		if (!period && Reading.letter(ch) && Reading.letter(last) || !period && Reading.digit(ch) && Reading.digit(last))
			return;
		if (strict.get(e)[0] && !period)
			return;
		hits.end[hits.count] = period ? p + 1 : p;
		hits.entry[hits.count++] = e;
	}
}
