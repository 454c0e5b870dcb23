package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.pincite.search.lucene.index.UnitPositions;

/** The ends of the sentences or paragraphs of one document, read no further than asked. */
final class UnitStream {
	private final BinaryDocValues units;
	private final UnitPositions.Reader reader = new UnitPositions.Reader();
	private int next;

	/** @param field where units begin, or empty: then every document is one unit */
	UnitStream(LeafReaderContext segment, String field) throws IOException {
		units = DocValues.getBinary(segment.reader(), field);
	}

	/** Documents come in ascending order. */
	void moveTo(int document) throws IOException {
		if (units.advanceExact(document))
			reader.turnTo(units.binaryValue());
		else
			reader.turnToNone();
		next = -1;
	}

	/** First position behind the unit that holds a position; positions are asked for in ascending order. */
	int endOf(int position) {
		while (next <= position)
			next = reader.next();
		return next;
	}
}
