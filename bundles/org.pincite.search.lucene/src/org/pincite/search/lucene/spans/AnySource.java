package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** The matches of any of several sources. */
public final class AnySource extends SpanSource {
	private final List<SpanSource> sources;

	public AnySource(List<SpanSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** The alternatives. */
	public List<SpanSource> sources() {
		return sources;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		List<SpanIterator> parts = new ArrayList<>();
		for (SpanSource source : sources) {
			SpanIterator part = source.iterator(field, segment);
			if (part != null)
				parts.add(part);
		}
		return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Any(parts, new Union<>(parts));
	}

	@Override
	boolean solid() {
		return sources.stream().allMatch(SpanSource::solid);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AnySource source && sources.equals(source.sources);
	}

	@Override
	public int hashCode() {
		return sources.hashCode();
	}

	@Override
	public String toString() {
		return sources.stream().map(SpanSource::toString).collect(Collectors.joining(" ", "or(", ")"));
	}

	private static final class Any extends SpanIterator {
		private final List<SpanIterator> parts;

		Any(List<SpanIterator> parts, DocIdSetIterator documents) {
			super(documents);
			this.parts = parts;
		}

		@Override
		void fill(SpanList list) throws IOException {
			for (SpanIterator part : parts)
				if (part.docID() == docID())
					list.addAll(part.spans());
			list.sort();
		}
	}
}
