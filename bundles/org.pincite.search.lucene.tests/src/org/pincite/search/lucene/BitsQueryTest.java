package org.pincite.search.lucene;

import static org.junit.Assert.assertEquals;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.Test;

public class BitsQueryTest {
	@Test
	public void endsBehindTheLastDocumentOfEverySegment() throws Exception {
		try (Directory directory = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			for (int segment = 0; segment < 3; segment++) {
				for (int i = 0; i < 4; i++)
					writer.addDocument(new Document());
				writer.commit();
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				FixedBitSet documents = new FixedBitSet(reader.maxDoc());
				for (int document : new int[] { 0, 3, 5, 11 })
					documents.set(document);
				IndexSearcher searcher = new IndexSearcher(reader);
				assertEquals(4, searcher.count(new BitsQuery(documents)));
				for (LeafReaderContext segment : reader.leaves()) {
					DocIdSetIterator iterator = new BitsQuery(documents).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment).iterator();
					assertEquals(DocIdSetIterator.NO_MORE_DOCS, iterator.advance(DocIdSetIterator.NO_MORE_DOCS));
				}
			}
		}
	}
}
