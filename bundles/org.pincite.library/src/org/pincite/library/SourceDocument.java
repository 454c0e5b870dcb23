package org.pincite.library;

import java.util.List;

/**
 * A source as a reader delivers it and the store keeps it: metadata, text, marks and original.
 *
 * @param source   metadata
 * @param text     normalised text
 * @param marks    marks over it, ordered by start
 * @param original the bytes it was read from, kept byte for byte
 * @param format   id of the format that read it
 */
public record SourceDocument(Source source, SourceText text, List<Mark> marks, byte[] original, String format) {

	public SourceDocument {
		marks = List.copyOf(marks);
		for (Mark mark : marks)
			if (mark.end() > text.length())
				throw new IllegalArgumentException(source.id() + ": " + mark.kind() + " mark ends at " + mark.end()
						+ ", the text at " + text.length());
	}
}
