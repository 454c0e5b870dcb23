package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** The ends of the sentences or paragraphs of one document, read no further than asked. */
final class UnitStream {
	private final PostingsEnum postings;
	private int left;
	private int next;

	/** @param field where units begin, or empty: then every document is one unit */
	UnitStream(LeafReaderContext segment, String field, String term) throws IOException {
		postings = field.isEmpty() ? null : segment.reader().postings(new Term(field, term), PostingsEnum.POSITIONS);
	}

	/** Documents come in ascending order. */
	void moveTo(int document) throws IOException {
		boolean there = postings != null && (postings.docID() < document ? postings.advance(document) : postings.docID()) == document;
		left = there ? postings.freq() : 0;
		next = -1;
	}

	/** First position behind the unit that holds a position; positions are asked for in ascending order. */
	int endOf(int position) throws IOException {
		while (next <= position)
			next = left-- > 0 ? postings.nextPosition() : Integer.MAX_VALUE;
		return next;
	}
}
