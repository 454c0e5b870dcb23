package org.pincite.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads positions of one segment, document by document in increasing order. */
final class Leaf {
	private static final int[] NONE = {};

	private final LeafReader reader;
	private final Map<Term, PostingsEnum> postings = new HashMap<>();
	private final Map<Term, int[]> here = new HashMap<>();
	private final Map<String, int[]> units = new HashMap<>();
	private int document = -1;

	Leaf(LeafReader reader) {
		this.reader = reader;
	}

	/** Moves to a document; never back. */
	void to(int target) {
		if (target == document)
			return;
		document = target;
		here.clear();
		units.clear();
	}

	/** Positions of a word in the document, increasing. */
	int[] of(Term term) throws IOException {
		int[] known = here.get(term);
		if (known == null) {
			known = read(term);
			here.put(term, known);
		}
		return known;
	}

	private int[] read(Term term) throws IOException {
		PostingsEnum enumeration = postings.get(term);
		if (enumeration == null && !postings.containsKey(term)) {
			enumeration = reader.postings(term, PostingsEnum.POSITIONS);
			postings.put(term, enumeration);
		}
		if (enumeration == null || enumeration.docID() == DocIdSetIterator.NO_MORE_DOCS)
			return NONE;
		if (enumeration.docID() < document)
			enumeration.advance(document);
		if (enumeration.docID() != document)
			return NONE;
		int[] found = new int[enumeration.freq()];
		for (int i = 0; i < found.length; i++)
			found[i] = enumeration.nextPosition();
		return found;
	}

	/** Last positions of the sentences or paragraphs of the document's text. */
	int[] ends(String field) throws IOException {
		int[] known = units.get(field);
		if (known == null) {
			BinaryDocValues values = reader.getBinaryDocValues(field);
			known = values != null && values.advanceExact(document) ? Positions.unpack(values.binaryValue()) : NONE;
			units.put(field, known);
		}
		return known;
	}
}
