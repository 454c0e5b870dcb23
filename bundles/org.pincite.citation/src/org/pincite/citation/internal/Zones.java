package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.pincite.citation.Region;

/** Which thread of a text a position belongs to: the body is thread 0, each footnote and block quotation has its own. */
final class Zones {

	private final List<Region> regions;

	Zones(List<Region> regions) {
		this.regions = new ArrayList<>(regions);
		this.regions.sort(Comparator.comparingInt((Region x) -> x.span().start()).thenComparingInt(x -> -x.span().end()));
	}

	/** Number of the innermost region at a position, counted from 1, or 0. */
	int thread(int position) {
		int found = 0;
		int lo = 0, hi = regions.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (regions.get(mid).span().start() <= position)
				lo = mid + 1;
			else
				hi = mid;
		}
		for (int i = lo - 1; i >= 0 && i >= lo - 40; i--)
			if (position < regions.get(i).span().end()) {
				found = i + 1;
				break;
			}
		return found;
	}

	/** Position before which nothing belongs to what stands at {@code position}: the edge of its own region, or of the one that ended last. */
	int edge(int position) {
		int t = thread(position), edge = t == 0 ? 0 : regions.get(t - 1).span().start();
		int lo = 0, hi = regions.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (regions.get(mid).span().start() <= position)
				lo = mid + 1;
			else
				hi = mid;
		}
		for (int i = lo - 1; i >= 0 && i >= lo - 3; i--)
			if (regions.get(i).span().end() <= position)
				edge = Math.max(edge, regions.get(i).span().end());
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
