package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.pincite.search.lucene.index.Names;

/** How many sources of the library cite a document of one commit. It counts by its most cited citation. Not thread-safe. */
final class CitedCounts {
	private final IndexReader reader;
	/** The citations made in each segment. */
	private final List<TermsEnum> made = new ArrayList<>();

	CitedCounts(IndexReader reader) throws IOException {
		this.reader = reader;
		for (LeafReaderContext segment : reader.leaves()) {
			Terms terms = segment.reader().terms(Names.CITES);
			if (terms != null)
				made.add(terms.iterator());
		}
	}

	int of(LeafReaderContext segment, int document) throws IOException {
		SortedSetDocValues names = DocValues.getSortedSet(segment.reader(), Names.CITED_AS);
		return names.advanceExact(document) ? most(names) : 0;
	}

	private int most(SortedSetDocValues names) throws IOException {
		int most = 0;
		for (int i = names.docValueCount(); i > 0; i--)
			most = Math.max(most, frequency(names.lookupOrd(names.nextOrd())));
		return most;
	}

	private int frequency(BytesRef citation) throws IOException {
		int frequency = 0;
		for (TermsEnum each : made)
			if (each.seekExact(citation))
				frequency += each.docFreq();
		return frequency;
	}

	/** Counts of all documents, by their numbers. */
	int[] all() throws IOException {
		int[] counts = new int[reader.maxDoc()];
		for (LeafReaderContext segment : reader.leaves()) {
			SortedSetDocValues names = DocValues.getSortedSet(segment.reader(), Names.CITED_AS);
			for (int i = names.nextDoc(); i != SortedSetDocValues.NO_MORE_DOCS; i = names.nextDoc())
				counts[segment.docBase + i] = most(names);
		}
		return counts;
	}
}
