package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.search.lucene.index.Names;

/** Which documents of one commit are records of the same document in substance. Few are; the others cost a bit each. Immutable. */
final class Twins {
	private final FixedBitSet twins;
	private final Map<Integer, Long> same = new HashMap<>();
	private final Map<Integer, Long> worth = new HashMap<>();

	Twins(IndexReader reader) throws IOException {
		twins = new FixedBitSet(Math.max(1, reader.maxDoc()));
		long[] fingerprints = new long[reader.maxDoc()];
		for (LeafReaderContext segment : reader.leaves()) {
			NumericDocValues values = DocValues.getNumeric(segment.reader(), Names.SAME);
			for (int i = 0; i < segment.reader().maxDoc(); i++)
				fingerprints[segment.docBase + i] = values.advanceExact(i) ? values.longValue() : -1L - segment.docBase - i;
		}
		long[] sorted = fingerprints.clone();
		Arrays.sort(sorted);
		for (int i = 0; i < fingerprints.length; i++)
			if (twice(sorted, fingerprints[i])) {
				twins.set(i);
				same.put(i, fingerprints[i]);
			}
		for (LeafReaderContext segment : reader.leaves())
			weigh(segment);
	}

	private static boolean twice(long[] sorted, long value) {
		int at = Arrays.binarySearch(sorted, value);
		return at > 0 && sorted[at - 1] == value || at + 1 < sorted.length && sorted[at + 1] == value;
	}

	/** The higher court before the lower, the newer record before the older. */
	private void weigh(LeafReaderContext segment) throws IOException {
		NumericDocValues weight = DocValues.getNumeric(segment.reader(), Names.WEIGHT);
		NumericDocValues day = DocValues.getNumeric(segment.reader(), Names.DATE);
		for (int i = 0; i < segment.reader().maxDoc(); i++)
			if (twins.get(segment.docBase + i))
				worth.put(segment.docBase + i, (weight.advanceExact(i) ? weight.longValue() : 0) * 10_000_000 + (day.advanceExact(i) ? day.longValue() : -5_000_000));
	}

	/** Those of some documents that stand for others among them or have none: the worthiest of each document in substance. */
	FixedBitSet leaders(FixedBitSet documents) {
		FixedBitSet shared = documents.clone();
		shared.and(twins);
		if (shared.cardinality() < 2)
			return documents;
		Map<Long, Integer> best = new HashMap<>();
		BitSetIterator each = new BitSetIterator(shared, shared.cardinality());
		for (int i = each.nextDoc(); i != BitSetIterator.NO_MORE_DOCS; i = each.nextDoc())
			best.merge(same.get(i), i, (one, other) -> worth.get(other) > worth.get(one) ? other : one);
		FixedBitSet leaders = documents.clone();
		leaders.andNot(shared);
		best.values().forEach(leaders::set);
		return leaders;
	}

	/** Equal for records of one document in substance. */
	long same(int document) {
		return twins.get(document) ? same.get(document) : -1L - document;
	}

	/** The others of some documents that are the same in substance as one of them. */
	int[] others(int document, FixedBitSet documents) {
		if (!twins.get(document))
			return new int[0];
		long wanted = same.get(document);
		return same.entrySet().stream().filter(entry -> entry.getValue() == wanted && entry.getKey() != document && documents.get(entry.getKey()))
				.mapToInt(Map.Entry::getKey).sorted().toArray();
	}
}
