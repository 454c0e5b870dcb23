package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** All documents that satisfy a query, and which of them stand for records of the same document. */
final class Matched {
	private final FixedBitSet all;
	private final FixedBitSet leaders;
	private final Twins twins;
	private final int size;

	Matched(FixedBitSet all, Twins twins) {
		this.all = all;
		this.twins = twins;
		this.leaders = twins.leaders(all);
		this.size = leaders.cardinality();
	}

	static Matched of(IndexSearcher searcher, Query query, Twins twins) throws IOException {
		int count = Math.max(1, searcher.getIndexReader().maxDoc());
		return new Matched(searcher.search(query, new CollectorManager<Collecting, FixedBitSet>() {
			@Override
			public Collecting newCollector() {
				return new Collecting(count);
			}

			@Override
			public FixedBitSet reduce(Collection<Collecting> parts) {
				FixedBitSet found = null;
				for (Collecting part : parts)
					if (found == null)
						found = part.found;
					else
						found.or(part.found);
				return found == null ? new FixedBitSet(count) : found;
			}
		}), twins);
	}

	private static final class Collecting extends SimpleCollector {
		private final FixedBitSet found;
		private int base;

		Collecting(int count) {
			found = new FixedBitSet(count);
		}

		@Override
		protected void doSetNextReader(LeafReaderContext segment) {
			base = segment.docBase;
		}

		@Override
		public void collect(int document) {
			found.set(base + document);
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}
	}

	/** How many there are, records of one document counted once. */
	int size() {
		return size;
	}

	/** Those that are shown: one record of each document. */
	FixedBitSet leaders() {
		return leaders;
	}

	/** The other records that one stands for. */
	int[] folded(int document) {
		return twins.others(document, all);
	}
}
