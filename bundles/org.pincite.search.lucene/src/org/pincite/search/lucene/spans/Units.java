package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.pincite.search.lucene.index.UnitPositions;

/** All sentences or paragraphs of one document at a time. */
final class Units {
	private final BinaryDocValues units;
	private final UnitPositions.Reader reader = new UnitPositions.Reader();
	private int[] starts = new int[64];
	private int count;
	private int document = -1;

	/** @param field where units begin, or empty: then every document is one unit */
	Units(LeafReaderContext segment, String field) throws IOException {
		units = DocValues.getBinary(segment.reader(), field);
	}

	/** Reads a document; documents come in ascending order. */
	void moveTo(int target) throws IOException {
		if (document == target)
			return;
		document = target;
		count = 0;
		if (!units.advanceExact(target))
			return;
		reader.turnTo(units.binaryValue());
		for (int start = reader.next(); start != Integer.MAX_VALUE; start = reader.next()) {
			if (count == starts.length)
				starts = Arrays.copyOf(starts, count * 2);
			starts[count++] = start;
		}
	}

	/** Where the unit begins that holds a position. */
	int floor(int position) {
		int before = before(position + 1);
		return before == 0 ? 0 : starts[before - 1];
	}

	/** Where the next unit begins, or the greatest integer. */
	int above(int position) {
		int before = before(position + 1);
		return before == count ? Integer.MAX_VALUE : starts[before];
	}

	private int before(int position) {
		int found = Arrays.binarySearch(starts, 0, count, position);
		return found < 0 ? -found - 1 : found;
	}
}
