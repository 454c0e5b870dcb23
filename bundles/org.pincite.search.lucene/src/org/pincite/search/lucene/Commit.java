package org.pincite.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.pincite.search.lucene.index.Names;

/** One commit of the index, with what is computed for it once. Safe for several threads; usable as long as its reader is. */
final class Commit {
	private final DirectoryReader reader;
	private final IndexSearcher searcher;
	private Twins twins;
	private int[] cited;

	Commit(DirectoryReader reader, Workers workers) {
		this(reader, workers.searcher(reader));
	}

	Commit(DirectoryReader reader, IndexSearcher searcher) {
		this.reader = reader;
		this.searcher = searcher;
	}

	DirectoryReader reader() {
		return reader;
	}

	IndexSearcher searcher() {
		return searcher;
	}

	synchronized Twins twins() throws IOException {
		if (twins == null)
			twins = new Twins(reader);
		return twins;
	}

	/** How often each document is cited in the library. */
	synchronized int[] cited() throws IOException {
		if (cited == null)
			cited = new CitedCounts(reader).all();
		return cited;
	}

	LeafReaderContext segment(int document) {
		return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
	}

	/** Id of the source of a document. */
	String id(int document) throws IOException {
		LeafReaderContext segment = segment(document);
		SortedDocValues ids = segment.reader().getSortedDocValues(Names.ID);
		ids.advanceExact(document - segment.docBase);
		return ids.lookupOrd(ids.ordValue()).utf8ToString();
	}

	/** Number of the document of a source, or -1. */
	int document(String source) throws IOException {
		TopDocs found = searcher.search(new TermQuery(new Term(Names.ID, source)), 1);
		return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
	}
}
