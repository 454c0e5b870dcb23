package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;

/**
 * An interval source that keeps all matches of its operands. Lucene's own sources pass only minimal intervals on, which loses matches where the
 * distance to a longer one counts: in {@code c a a b}, {@code (a /5 b) /1 c} holds for the first a only. Immutable; equal sources match alike.
 */
public abstract class SpanSource extends IntervalsSource {

	/** Over a segment; null if no document of it can match. */
	abstract SpanIterator iterator(String field, LeafReaderContext segment) throws IOException;

	/** True if every match is made of all words from its first to its last. */
	abstract boolean solid();

	/** Matches in one document of a segment, in order. */
	public final SpanList in(String field, LeafReaderContext segment, int document) throws IOException {
		SpanIterator iterator = iterator(field, segment);
		return iterator == null || iterator.advance(document) != document ? new SpanList() : iterator.spans();
	}

	/** Which of some documents of a segment, given in ascending order, have a match. */
	public final BitSet among(String field, LeafReaderContext segment, int[] documents) throws IOException {
		BitSet found = new BitSet();
		SpanIterator iterator = iterator(field, segment);
		for (int i = 0; iterator != null && i < documents.length; i++)
			if (iterator.docID() < documents[i] && iterator.advance(documents[i]) == documents[i] || iterator.docID() == documents[i])
				found.set(i, iterator.spans().size() > 0);
		return found;
	}

	@Override
	public final IntervalIterator intervals(String field, LeafReaderContext segment) throws IOException {
		SpanIterator iterator = iterator(field, segment);
		return iterator == null ? null : new Intervals(iterator);
	}

	@Override
	public final IntervalMatchesIterator matches(String field, LeafReaderContext segment, int document) {
		throw new UnsupportedOperationException("ask for the spans of a document instead");
	}

	@Override
	public final void visit(String field, QueryVisitor visitor) {
		visitor.visitLeaf(new org.apache.lucene.queries.intervals.IntervalQuery(field, this));
	}

	@Override
	public final int minExtent() {
		return 1;
	}

	@Override
	public final Collection<IntervalsSource> pullUpDisjunctions() {
		return List.of(this);
	}

	@Override
	public abstract boolean equals(Object other);

	@Override
	public abstract int hashCode();

	@Override
	public abstract String toString();
}
