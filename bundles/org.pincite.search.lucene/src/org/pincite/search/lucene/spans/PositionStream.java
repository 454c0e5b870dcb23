package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.PostingsEnum;

/** The positions of a few words in one document, ascending, read no further than asked. */
final class PositionStream {
	private final PostingsEnum[] postings;
	private final int[] heads;
	private final int[] left;

	PositionStream(List<PostingsEnum> postings) {
		this.postings = postings.toArray(PostingsEnum[]::new);
		this.heads = new int[this.postings.length];
		this.left = new int[this.postings.length];
	}

	/** To a document on which at least one of the words' iterators stands. */
	void moveTo(int document) throws IOException {
		for (int i = 0; i < postings.length; i++) {
			left[i] = postings[i].docID() == document ? postings[i].freq() : 0;
			step(i);
		}
	}

	private void step(int i) throws IOException {
		heads[i] = left[i]-- > 0 ? postings[i].nextPosition() : Integer.MAX_VALUE;
	}

	/** The next position, or -1 behind the last one. */
	int next() throws IOException {
		int least = 0;
		for (int i = 1; i < heads.length; i++)
			if (heads[i] < heads[least])
				least = i;
		int position = heads[least];
		if (position == Integer.MAX_VALUE)
			return -1;
		step(least);
		return position;
	}
}
