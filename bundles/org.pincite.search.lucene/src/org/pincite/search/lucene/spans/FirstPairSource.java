package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.pincite.search.tree.Reach;

/**
 * Finds out whether words of two sets stand near each other in a document, and stops at the first pair. For matching only: the spans are found by
 * {@link NearSource}.
 */
public final class FirstPairSource extends SpanSource {
	private static final int FEW = 12;
	private final TermsSource left;
	private final TermsSource right;
	private final Reach reach;
	private final boolean ordered;

	private FirstPairSource(TermsSource left, TermsSource right, Reach reach, boolean ordered) {
		this.left = left;
		this.right = right;
		this.reach = reach;
		this.ordered = ordered;
	}

	/** A source that matches the same documents faster, if there is one: for two sets of few words without a common one. */
	public static SpanSource of(NearSource near) {
		return near.left() instanceof TermsSource left && near.right() instanceof TermsSource right && Math.max(left.words().size(), right.words().size()) <= FEW
				&& Collections.disjoint(left.words(), right.words()) ? new FirstPairSource(left, right, near.reach(), near.ordered()) : near;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		List<PostingsEnum> one = left.postings(field, segment);
		List<PostingsEnum> other = right.postings(field, segment);
		return one.isEmpty() || other.isEmpty() ? null : new Pair(one, other, Within.units(reach, field, segment));
	}

	@Override
	boolean solid() {
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FirstPairSource pair && left.equals(pair.left) && right.equals(pair.right) && reach.equals(pair.reach)
				&& ordered == pair.ordered;
	}

	@Override
	public int hashCode() {
		return Objects.hash(left, right, reach, ordered);
	}

	@Override
	public String toString() {
		return new NearSource(left, right, reach, ordered, NearSource.Use.SHORTEST).toString();
	}

	private final class Pair extends SpanIterator {
		private final PositionStream one;
		private final PositionStream other;
		/** Null where words are counted. */
		private final UnitStream units;

		Pair(List<PostingsEnum> one, List<PostingsEnum> other, UnitStream units) {
			super(ConjunctionUtils.intersectIterators(List.of(documents(one), documents(other))));
			this.one = new PositionStream(one);
			this.other = new PositionStream(other);
			this.units = units;
		}

		private static DocIdSetIterator documents(List<PostingsEnum> postings) {
			return postings.size() == 1 ? postings.getFirst() : new Union<>(postings);
		}

		@Override
		void fill(SpanList list) throws IOException {
			if (units != null)
				units.moveTo(docID());
			one.moveTo(docID());
			other.moveTo(docID());
			int a = one.next();
			int b = other.next();
			while (a >= 0 && b >= 0) {
				int first = Math.min(a, b);
				int last = Math.max(a, b);
				if ((a < b || !ordered) && (units == null ? last - first <= reach.words() : units.endOf(first) > last)) {
					list.add(first, last, SpanList.UNLISTED);
					return;
				}
				if (a < b)
					a = one.next();
				else
					b = other.next();
			}
		}
	}
}
