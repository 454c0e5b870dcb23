package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;

/** Pairs of matches near each other. A match of a pair is the stretch from its first to its last word. */
public final class NearSource extends SpanSource {
	/** What the matches are needed for. */
	public enum Use {
		/** To be shown or counted, or within sentence and paragraph connectors: of nested ones the inner one will do. */
		SHORTEST,
		/** To measure a distance from. */
		ALL,
		/** To measure a distance from, where another operand could claim the same words. */
		ALL_WITH_WORDS
	}

	private final SpanSource left;
	private final SpanSource right;
	private final Reach reach;
	private final boolean ordered;
	private final Use use;

	/** @param ordered whether the left one must end before the right one begins */
	public NearSource(SpanSource left, SpanSource right, Reach reach, boolean ordered, Use use) {
		this.left = left;
		this.right = right;
		this.reach = reach;
		this.ordered = ordered;
		this.use = use;
	}

	SpanSource left() {
		return left;
	}

	SpanSource right() {
		return right;
	}

	Reach reach() {
		return reach;
	}

	boolean ordered() {
		return ordered;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		SpanIterator one = left.iterator(field, segment);
		SpanIterator other = one == null ? null : right.iterator(field, segment);
		return other == null ? null : new Pairs(one, other, new Within(reach, field, segment));
	}

	@Override
	boolean solid() {
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NearSource near && left.equals(near.left) && right.equals(near.right) && reach.equals(near.reach)
				&& ordered == near.ordered && use == near.use;
	}

	@Override
	public int hashCode() {
		return Objects.hash(left, right, reach, ordered, use);
	}

	@Override
	public String toString() {
		String within = reach.unit() == Unit.WORDS ? "within " + reach.words() : "same " + reach.unit().name().toLowerCase(Locale.ROOT);
		return (ordered ? "ordered(" : "unordered(") + left + " " + right + ", " + within + ")";
	}

	private final class Pairs extends SpanIterator {
		private final SpanIterator one;
		private final SpanIterator other;
		private final Within within;

		Pairs(SpanIterator one, SpanIterator other, Within within) {
			super(ConjunctionUtils.intersectIterators(List.of(one, other)));
			this.one = one;
			this.other = other;
			this.within = within;
		}

		@Override
		void fill(SpanList list) throws IOException {
			SpanList a = one.spans();
			SpanList b = a.size() == 0 ? a : other.spans();
			if (b.size() == 0)
				return;
			within.moveTo(docID());
			if (use == Use.SHORTEST && reach.unit() != Unit.WORDS) {
				shorten(a);
				shorten(b);
			}
			if (use == Use.SHORTEST && a.antichain() && b.antichain())
				neighbors(a, b, a.solid() && b.solid(), list);
			else
				all(a, b, list);
			list.sort();
			if (use == Use.SHORTEST)
				list.minimize();
		}

		/** Within a unit a shorter match will do wherever a longer one that holds it would, unless its words could be claimed. */
		private static void shorten(SpanList spans) {
			if (!spans.listed())
				spans.minimize();
		}

		/** The nearest on each side will do where the shortest pairs are wanted, besides those that overlap. */
		private void neighbors(SpanList a, SpanList b, boolean solid, SpanList list) {
			int next = 0;
			int before = 0;
			for (int i = 0; i < a.size(); i++) {
				int start = a.start(i);
				int end = a.end(i);
				while (next < b.size() && b.start(next) <= end)
					next++;
				if (next < b.size() && within.reaches(start, end, b.start(next), b.end(next)))
					list.add(start, b.end(next), SpanList.UNLISTED);
				while (before < b.size() && b.end(before) < start)
					before++;
				if (!ordered && before > 0 && within.reaches(start, end, b.start(before - 1), b.end(before - 1)))
					list.add(b.start(before - 1), end, SpanList.UNLISTED);
				if (!ordered && !solid)
					for (int k = before; k < next; k++)
						if (SpanList.disjoint(a, i, b, k) && within.reaches(start, end, b.start(k), b.end(k)))
							list.add(Math.min(start, b.start(k)), Math.max(end, b.end(k)), SpanList.UNLISTED);
			}
		}

		private void all(SpanList a, SpanList b, SpanList list) {
			int longest = b.longest();
			for (int i = 0; i < a.size(); i++) {
				int start = a.start(i);
				int end = a.end(i);
				int to = within.to(start, end);
				for (int k = b.from(ordered ? end + 1 : within.from(start, end, longest)); k < b.size() && b.start(k) <= to; k++)
					if (SpanList.disjoint(a, i, b, k) && within.reaches(start, end, b.start(k), b.end(k)))
						list.add(Math.min(start, b.start(k)), Math.max(end, b.end(k)),
								use == Use.ALL_WITH_WORDS ? SpanList.union(a, i, b, k) : SpanList.UNLISTED);
				if (list.size() > TooMany.MOST)
					throw new TooMany();
			}
		}
	}
}
