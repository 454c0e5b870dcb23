package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** The positions of one term in one document at a time. */
final class Notes {
	private final PostingsEnum postings;
	private int[] positions = new int[64];
	private int count;
	private int document = -1;

	Notes(LeafReaderContext segment, String field, String term) throws IOException {
		postings = segment.reader().postings(new Term(field, term), PostingsEnum.POSITIONS);
	}

	/** Reads a document; documents come in ascending order. */
	void moveTo(int target) throws IOException {
		if (document == target)
			return;
		document = target;
		count = 0;
		if (postings == null || postings.docID() < target && postings.advance(target) != target || postings.docID() != target)
			return;
		count = postings.freq();
		positions = count > positions.length ? new int[count + count / 2] : positions;
		for (int i = 0; i < count; i++)
			positions[i] = postings.nextPosition();
	}

	/** How many lie between two positions, both inclusive. */
	int count(int from, int to) {
		return to < from ? 0 : before(to + 1) - before(from);
	}

	private int before(int position) {
		int found = Arrays.binarySearch(positions, 0, count, position);
		return found < 0 ? -found - 1 : found;
	}
}
