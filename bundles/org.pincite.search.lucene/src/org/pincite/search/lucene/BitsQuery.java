package org.pincite.search.lucene;

import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Documents that are known by their numbers in one commit of the index. */
final class BitsQuery extends Query {
	private final FixedBitSet documents;

	BitsQuery(FixedBitSet documents) {
		this.documents = documents;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		return new ConstantScoreWeight(this, boost) {
			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
				return new ScorerSupplier() {
					@Override
					public Scorer get(long leadCost) {
						return new ConstantScoreScorer(score(), mode, new Numbers(segment.docBase, segment.reader().maxDoc()));
					}

					@Override
					public long cost() {
						return Math.min(documents.cardinality(), segment.reader().maxDoc());
					}
				};
			}

			@Override
			public boolean isCacheable(LeafReaderContext segment) {
				return false;
			}
		};
	}

	private final class Numbers extends DocIdSetIterator {
		private final int base;
		private final int end;
		private int at = -1;

		Numbers(int base, int count) {
			this.base = base;
			this.end = base + count;
		}

		@Override
		public int docID() {
			return at;
		}

		@Override
		public int nextDoc() {
			return advance(at + 1);
		}

		@Override
		public int advance(int target) {
			int next = target >= end - base ? NO_MORE_DOCS : documents.nextSetBit(base + target);
			return at = next >= end ? NO_MORE_DOCS : next - base;
		}

		@Override
		public long cost() {
			return end - base;
		}
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "documents";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BitsQuery query && documents == query.documents;
	}

	@Override
	public int hashCode() {
		return Objects.hash(getClass(), System.identityHashCode(documents));
	}
}
