package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.pincite.citation.Region;

/** Which thread of a text a position belongs to: the body is thread 0, each footnote and block quotation has its own. */
final class Zones {

	/** Regions inside regions inside regions are followed up to this depth. */
	private static final int DEEPEST = 40;

	private final List<Region> regions;
	/** For each region the one in which it starts, or -1. */
	private final int[] outer;

	Zones(List<Region> regions) {
		this.regions = new ArrayList<>(regions);
		this.regions.sort(Comparator.comparingInt((Region x) -> x.span().start()).thenComparingInt(x -> -x.span().end()));
		outer = new int[regions.size()];
		int[] open = new int[outer.length];
		int depth = 0;
		for (int i = 0; i < outer.length; i++) {
			while (depth > 0 && end(open[depth - 1]) <= start(i))
				depth--;
			outer[i] = depth == 0 ? -1 : open[depth - 1];
			open[depth++] = i;
		}
	}

	private int start(int i) {
		return regions.get(i).span().start();
	}

	private int end(int i) {
		return regions.get(i).span().end();
	}

	/** The region that starts last at or before a position, or -1. */
	private int last(int position) {
		int lo = 0, hi = outer.length;
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (start(mid) <= position)
				lo = mid + 1;
			else
				hi = mid;
		}
		return lo - 1;
	}

	/** Number of the innermost region at a position, counted from 1, or 0. */
	int thread(int position) {
		int i = last(position);
		for (int depth = 0; i >= 0 && depth < DEEPEST; depth++, i = outer[i])
			if (position < end(i))
				return i + 1;
		return 0;
	}

	/** Position before which nothing belongs to what stands at {@code position}: the edge of its own region, or of the one that ended last. */
	int edge(int position) {
		int edge = 0, i = last(position);
		for (int depth = 0; i >= 0 && depth < DEEPEST; depth++, i = outer[i]) {
			if (position < end(i))
				return Math.max(edge, start(i));
			edge = Math.max(edge, end(i));
		}
		return edge;
	}

	boolean quoted(int position) {
		int t = thread(position);
		return t > 0 && regions.get(t - 1).kind() == Region.Kind.QUOTATION;
	}

	/**
	 * The thread in which an id. finds its antecedent when it is the first citation of its own: for a footnote the note before it, since
	 * Bluebook rule 4.1 lets an id. refer to the one authority of the preceding note. Null where there is none.
	 */
	Integer before(int position, Set<Integer> known) {
		int t = thread(position);
		if (t == 0 || regions.get(t - 1).kind() != Region.Kind.FOOTNOTE)
			return null;
		for (int i = t - 1; i > 0; i--)
			if (regions.get(i - 1).kind() == Region.Kind.FOOTNOTE)
				return known.contains(i) ? i : null;
		return null;
	}
}
