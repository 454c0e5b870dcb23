package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;

/** Matches of a source whose words are, or are not, noted in another field with the same positions. */
public final class NotedSource extends SpanSource {
	/** Which words of a match must be noted. */
	public enum Wanted {
		SOME, NONE, ALL_BUT_LAST
	}

	private final SpanSource source;
	private final String field;
	private final String note;
	private final Wanted wanted;

	/**
	 * @param field  the field of notes
	 * @param note   the term that notes a word
	 * @param wanted which words must be noted
	 */
	public NotedSource(SpanSource source, String field, String note, Wanted wanted) {
		this.source = source;
		this.field = field;
		this.note = note;
		this.wanted = wanted;
	}

	@Override
	SpanIterator iterator(String ignored, LeafReaderContext segment) throws IOException {
		SpanIterator inner = source.iterator(ignored, segment);
		return inner == null ? null : new SpanIterator(inner) {
			private final Notes notes = new Notes(segment, field, note);

			@Override
			void fill(SpanList list) throws IOException {
				SpanList all = inner.spans();
				notes.moveTo(docID());
				for (int i = 0; i < all.size(); i++)
					if (holds(all.start(i), all.end(i)))
						list.add(all.start(i), all.end(i), all.words(i));
			}

			private boolean holds(int start, int end) {
				int count = notes.count(start, wanted == Wanted.ALL_BUT_LAST ? end - 1 : end);
				return switch (wanted) {
				case SOME -> count > 0;
				case NONE -> count == 0;
				case ALL_BUT_LAST -> count == end - start;
				};
			}
		};
	}

	@Override
	boolean solid() {
		return source.solid();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NotedSource noted && source.equals(noted.source) && field.equals(noted.field) && note.equals(noted.note)
				&& wanted == noted.wanted;
	}

	@Override
	public int hashCode() {
		return 31 * (31 * source.hashCode() + note.hashCode()) + wanted.hashCode();
	}

	@Override
	public String toString() {
		return source + "[" + wanted.name().toLowerCase(java.util.Locale.ROOT) + " " + note + "]";
	}
}
