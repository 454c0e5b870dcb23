package org.pincite.search.lucene.spans;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Matches in one field of one document, as word positions. A match knows which words it is made of as far as that can matter: a
 * <em>solid</em> one is made of all words from its first to its last; of another one either the words are listed, or none are, because no other operand could
 * claim them.
 */
public final class SpanList {
	/** The words of a match that shares none with any other. */
	static final int[] UNLISTED = {};
	private int size;
	private int[] starts = new int[8];
	private int[] ends = new int[8];
	/** Null while all matches are solid; null for each solid match. */
	private int[][] words;

	public int size() {
		return size;
	}

	public int start(int i) {
		return starts[i];
	}

	/** Position of the last word, inclusive. */
	public int end(int i) {
		return ends[i];
	}

	boolean solid() {
		return words == null;
	}

	/** True if a match tells its words. */
	boolean listed() {
		for (int i = 0; words != null && i < size; i++)
			if (words[i] != null && words[i].length > 0)
				return true;
		return false;
	}

	int[] words(int i) {
		return words == null ? null : words[i];
	}

	void clear() {
		size = 0;
		words = null;
	}

	void add(int start, int end) {
		add(start, end, null);
	}

	void add(int start, int end, int[] listed) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			words = words == null ? null : Arrays.copyOf(words, size * 2);
		}
		if (listed != null && words == null)
			words = new int[starts.length][];
		if (words != null)
			words[size] = listed;
		starts[size] = start;
		ends[size++] = end;
	}

	void addAll(SpanList other) {
		for (int i = 0; i < other.size; i++)
			add(other.starts[i], other.ends[i], other.words(i));
	}

	/** Orders by start, then end, and drops what is there twice. */
	void sort() {
		if (size < 2 || sorted())
			return;
		if (words == null)
			sortSolid();
		else
			sortListed();
	}

	/** Strictly ascending. */
	private boolean sorted() {
		for (int i = 1; i < size; i++)
			if (starts[i] < starts[i - 1] || starts[i] == starts[i - 1] && ends[i] <= ends[i - 1])
				return false;
		return true;
	}

	private void sortSolid() {
		long[] keys = new long[size];
		for (int i = 0; i < size; i++)
			keys[i] = (long) starts[i] << 32 | ends[i];
		Arrays.sort(keys);
		int kept = 0;
		for (int i = 0; i < keys.length; i++)
			if (i == 0 || keys[i] != keys[i - 1]) {
				starts[kept] = (int) (keys[i] >>> 32);
				ends[kept++] = (int) keys[i];
			}
		size = kept;
	}

	private void sortListed() {
		Integer[] order = new Integer[size];
		Arrays.setAll(order, i -> i);
		Comparator<int[]> listed = Comparator.nullsFirst(Arrays::compare);
		Arrays.sort(order, Comparator.<Integer>comparingInt(i -> starts[i]).thenComparingInt(i -> ends[i])
				.thenComparing(i -> words[i], listed));
		int[] oldStarts = starts;
		int[] oldEnds = ends;
		int[][] oldWords = words;
		starts = new int[oldStarts.length];
		ends = new int[oldStarts.length];
		words = new int[oldStarts.length][];
		size = 0;
		for (int i : order)
			if (size == 0 || starts[size - 1] != oldStarts[i] || ends[size - 1] != oldEnds[i] || listed.compare(words[size - 1], oldWords[i]) != 0)
				add(oldStarts[i], oldEnds[i], oldWords[i]);
	}

	/** Drops, from a sorted list, every match that holds another one; of equal ones one is kept. */
	void minimize() {
		int kept = 0;
		for (int i = 0; i < size; i++) {
			while (kept > 0 && ends[kept - 1] >= ends[i])
				kept--;
			if (kept > 0 && starts[kept - 1] == starts[i])
				continue;
			starts[kept] = starts[i];
			ends[kept] = ends[i];
			if (words != null)
				words[kept] = words[i];
			kept++;
		}
		size = kept;
	}

	/** True if both starts and ends ascend strictly. */
	boolean antichain() {
		for (int i = 1; i < size; i++)
			if (starts[i] <= starts[i - 1] || ends[i] <= ends[i - 1])
				return false;
		return true;
	}

	/** Length of the longest match, in words. */
	int longest() {
		int longest = 0;
		for (int i = 0; i < size; i++)
			longest = Math.max(longest, ends[i] - starts[i] + 1);
		return longest;
	}

	/** Index of the first match of a sorted list that starts at a position or behind it. */
	int from(int position) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (starts[middle] < position)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** True if no word would have to serve both matches. */
	static boolean disjoint(SpanList a, int i, SpanList b, int j) {
		if (a.ends[i] < b.starts[j] || b.ends[j] < a.starts[i])
			return true;
		int[] x = a.words(i);
		int[] y = b.words(j);
		if (x == null)
			return y != null && none(y, a.starts[i], a.ends[i]);
		if (y == null)
			return none(x, b.starts[j], b.ends[j]);
		for (int p = 0, q = 0; p < x.length && q < y.length;) {
			if (x[p] == y[q])
				return false;
			if (x[p] < y[q])
				p++;
			else
				q++;
		}
		return true;
	}

	private static boolean none(int[] words, int start, int end) {
		for (int word : words)
			if (word >= start && word <= end)
				return false;
		return true;
	}

	/** The words of two disjoint matches together. */
	static int[] union(SpanList a, int i, SpanList b, int j) {
		int[] x = a.listed(i);
		int[] y = b.listed(j);
		int[] both = Arrays.copyOf(x, x.length + y.length);
		System.arraycopy(y, 0, both, x.length, y.length);
		Arrays.sort(both);
		return both;
	}

	private int[] listed(int i) {
		if (words(i) != null)
			return words[i];
		int[] all = new int[ends[i] - starts[i] + 1];
		Arrays.setAll(all, k -> starts[i] + k);
		return all;
	}
}
