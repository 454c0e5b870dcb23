package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.queries.intervals.IntervalIterator;

/** Shows the matches of a {@link SpanIterator} to Lucene. */
final class Intervals extends IntervalIterator {
	private static final float COST = 50;
	private final SpanIterator iterator;
	private int next;

	Intervals(SpanIterator iterator) {
		this.iterator = iterator;
	}

	@Override
	public int docID() {
		return iterator.docID();
	}

	@Override
	public int nextDoc() throws IOException {
		next = -1;
		return iterator.nextDoc();
	}

	@Override
	public int advance(int target) throws IOException {
		next = -1;
		return iterator.advance(target);
	}

	@Override
	public long cost() {
		return iterator.cost();
	}

	@Override
	public int nextInterval() throws IOException {
		SpanList spans = iterator.spans();
		next = Math.min(next + 1, spans.size());
		return next == spans.size() ? NO_MORE_INTERVALS : spans.start(next);
	}

	@Override
	public int start() {
		return value(true);
	}

	@Override
	public int end() {
		return value(false);
	}

	private int value(boolean start) {
		try {
			SpanList spans = iterator.spans();
			return next < 0 ? -1 : next == spans.size() ? NO_MORE_INTERVALS : start ? spans.start(next) : spans.end(next);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Override
	public int gaps() {
		return 0;
	}

	@Override
	public float matchCost() {
		return COST;
	}
}
