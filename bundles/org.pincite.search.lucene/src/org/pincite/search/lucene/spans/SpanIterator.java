package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;

/** Walks over documents that may match, and gives the matches of the document it stands on. */
abstract class SpanIterator extends DocIdSetIterator {
	private final DocIdSetIterator documents;
	private final SpanList found = new SpanList();
	private int read = -1;

	SpanIterator(DocIdSetIterator documents) {
		this.documents = documents;
	}

	/** Adds the matches in the current document to an empty list; in order, each once. */
	abstract void fill(SpanList list) throws IOException;

	/** Matches in the current document; may be empty. Valid until the iterator moves. */
	final SpanList spans() throws IOException {
		if (read != docID()) {
			found.clear();
			fill(found);
			read = docID();
		}
		return found;
	}

	@Override
	public final int docID() {
		return documents.docID();
	}

	@Override
	public final int nextDoc() throws IOException {
		return documents.nextDoc();
	}

	@Override
	public final int advance(int target) throws IOException {
		return documents.advance(target);
	}

	@Override
	public final long cost() {
		return documents.cost();
	}
}
