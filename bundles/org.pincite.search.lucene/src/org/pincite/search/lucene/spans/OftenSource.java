package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;

/** The matches of a source, of nested ones the inner, in documents that have so many of them. */
public final class OftenSource extends SpanSource {
	private final SpanSource source;
	private final int times;

	public OftenSource(SpanSource source, int times) {
		this.source = source;
		this.times = times;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		SpanIterator inner = source.iterator(field, segment);
		return inner == null ? null : new SpanIterator(inner) {
			@Override
			void fill(SpanList list) throws IOException {
				list.addAll(inner.spans());
				list.minimize();
				if (list.size() < times)
					list.clear();
			}
		};
	}

	@Override
	boolean solid() {
		return source.solid();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OftenSource often && source.equals(often.source) && times == often.times;
	}

	@Override
	public int hashCode() {
		return Objects.hash(source, times);
	}

	@Override
	public String toString() {
		return "atLeast" + times + "(" + source + ")";
	}
}
