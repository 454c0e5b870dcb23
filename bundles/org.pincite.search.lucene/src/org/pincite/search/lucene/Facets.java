package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.pincite.search.lucene.index.Names;

/** Counts the facet values of found documents. */
final class Facets {
	private Facets() {
	}

	/** @param documents numbers of documents, ascending */
	static Map<String, Map<String, Long>> of(IndexReader reader, int[] documents) throws IOException {
		Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
		for (String name : Names.FACETS) {
			Map<String, Long> counts = new HashMap<>();
			int next = 0;
			for (LeafReaderContext segment : reader.leaves())
				next = count(segment, Names.facet(name), documents, next, counts);
			if (!counts.isEmpty())
				facets.put(name, sorted(counts));
		}
		return facets;
	}

	/** Counts in one segment; index of the first document behind it. */
	private static int count(LeafReaderContext segment, String field, int[] documents, int from, Map<String, Long> counts) throws IOException {
		SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
		long[] byValue = new long[(int) values.getValueCount()];
		int i = from;
		int end = segment.docBase + segment.reader().maxDoc();
		for (; i < documents.length && documents[i] < end; i++)
			if (values.advanceExact(documents[i] - segment.docBase))
				for (int k = values.docValueCount(); k > 0; k--)
					byValue[(int) values.nextOrd()]++;
		for (int ord = 0; ord < byValue.length; ord++)
			if (byValue[ord] > 0)
				counts.merge(values.lookupOrd(ord).utf8ToString(), byValue[ord], Long::sum);
		return i;
	}

	private static Map<String, Long> sorted(Map<String, Long> counts) {
		List<Map.Entry<String, Long>> entries = counts.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
		Map<String, Long> sorted = new LinkedHashMap<>();
		entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}
}
