package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;

/** Matches of solid sources that follow one another without a gap: a phrase. */
public final class BlockSource extends SpanSource {
	private final List<SpanSource> sources;

	public BlockSource(List<? extends SpanSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** What follows one another. */
	public List<SpanSource> sources() {
		return sources;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		List<SpanIterator> parts = new ArrayList<>();
		for (SpanSource source : sources) {
			SpanIterator part = source.iterator(field, segment);
			if (part == null)
				return null;
			parts.add(part);
		}
		return new Block(parts);
	}

	@Override
	boolean solid() {
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BlockSource source && sources.equals(source.sources);
	}

	@Override
	public int hashCode() {
		return 31 * sources.hashCode() + 1;
	}

	@Override
	public String toString() {
		return sources.stream().map(SpanSource::toString).collect(Collectors.joining(" ", "phrase(", ")"));
	}

	private static final class Block extends SpanIterator {
		private final List<SpanIterator> parts;

		Block(List<SpanIterator> parts) {
			super(ConjunctionUtils.intersectIterators(new ArrayList<>(parts)));
			this.parts = parts;
		}

		@Override
		void fill(SpanList list) throws IOException {
			SpanList rows = parts.getFirst().spans();
			for (SpanIterator part : parts.subList(1, parts.size())) {
				SpanList next = part.spans();
				SpanList longer = new SpanList();
				for (int i = 0; i < rows.size(); i++)
					for (int k = next.from(rows.end(i) + 1); k < next.size() && next.start(k) == rows.end(i) + 1; k++)
						longer.add(rows.start(i), next.end(k));
				if (longer.size() == 0)
					return;
				longer.sort();
				rows = longer;
			}
			list.addAll(rows);
		}
	}
}
