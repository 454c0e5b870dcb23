package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.search.lucene.index.Names;

/** Facet values of the segments of an index, kept in memory from the first time they are counted: four bytes a document and value. Safe for several threads. */
final class FacetColumns {
	/**
	 * The values of one facet in one segment.
	 *
	 * @param names  the values
	 * @param starts where the values of each document start, or null if every document has at most one
	 * @param values numbers of values; one for each document if there are no starts, -1 for none
	 */
	private record Column(String[] names, int[] starts, int[] values) {
	}

	private final Map<Object, Map<String, Column>> segments = new ConcurrentHashMap<>();

	/** Values with their counts among some documents, by facet, the most frequent first. */
	Map<String, Map<String, Long>> count(IndexReader reader, FixedBitSet documents) throws IOException {
		Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
		for (String facet : Names.FACETS) {
			Map<String, Long> counts = new HashMap<>();
			for (LeafReaderContext segment : reader.leaves())
				count(column(segment, facet), segment, documents, counts);
			if (!counts.isEmpty())
				facets.put(facet, sorted(counts));
		}
		return facets;
	}

	private Column column(LeafReaderContext segment, String facet) throws IOException {
		var core = segment.reader().getCoreCacheHelper();
		Map<String, Column> columns = segments.computeIfAbsent(core.getKey(), key -> {
			core.addClosedListener(segments::remove);
			return new ConcurrentHashMap<>();
		});
		Column column = columns.get(facet);
		if (column == null)
			columns.put(facet, column = read(segment, Names.facet(facet)));
		return column;
	}

	private static Column read(LeafReaderContext segment, String field) throws IOException {
		SortedSetDocValues stored = DocValues.getSortedSet(segment.reader(), field);
		String[] names = new String[(int) stored.getValueCount()];
		for (int i = 0; i < names.length; i++)
			names[i] = stored.lookupOrd(i).utf8ToString();
		int documents = segment.reader().maxDoc();
		int[] starts = new int[documents + 1];
		int[] values = new int[documents];
		int count = 0;
		boolean single = true;
		for (int i = 0; i < documents; i++) {
			starts[i] = count;
			int own = stored.advanceExact(i) ? stored.docValueCount() : 0;
			single &= own < 2;
			if (values.length < count + own)
				values = Arrays.copyOf(values, Math.max(count + own, values.length * 2));
			for (int k = 0; k < own; k++)
				values[count++] = (int) stored.nextOrd();
		}
		starts[documents] = count;
		if (!single)
			return new Column(names, starts, Arrays.copyOf(values, count));
		int[] flat = new int[documents];
		for (int i = 0; i < documents; i++)
			flat[i] = starts[i + 1] > starts[i] ? values[starts[i]] : -1;
		return new Column(names, null, flat);
	}

	private static void count(Column column, LeafReaderContext segment, FixedBitSet documents, Map<String, Long> counts) {
		if (column.names.length == 0)
			return;
		long[] byValue = new long[column.names.length + 1];
		int end = segment.docBase + segment.reader().maxDoc();
		for (int i = next(documents, segment.docBase); i < end; i = next(documents, i + 1)) {
			int own = i - segment.docBase;
			if (column.starts == null)
				byValue[column.values[own] + 1]++;
			else
				for (int k = column.starts[own]; k < column.starts[own + 1]; k++)
					byValue[column.values[k] + 1]++;
		}
		for (int i = 0; i < column.names.length; i++)
			if (byValue[i + 1] > 0)
				counts.merge(column.names[i], byValue[i + 1], Long::sum);
	}

	private static int next(FixedBitSet documents, int from) {
		return from >= documents.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(from);
	}

	static Map<String, Long> sorted(Map<String, Long> counts) {
		Map<String, Long> sorted = new LinkedHashMap<>();
		counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}
}
