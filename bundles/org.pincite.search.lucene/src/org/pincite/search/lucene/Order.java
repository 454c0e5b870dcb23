package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.search.Sort;
import org.pincite.search.lucene.index.Names;

/** Puts documents in an order that does not depend on the words of the query. */
final class Order {
	private final int[] documents;
	private final long[] keys;
	private final long[] days;
	private int size;

	private Order(int count) {
		documents = new int[count];
		keys = new long[count];
		days = new long[count];
	}

	/** The first so many of some documents. */
	static int[] first(Commit commit, FixedBitSet documents, Sort sort, int count) throws IOException {
		Order order = new Order(documents.cardinality());
		int[] cited = sort == Sort.CITED ? commit.cited() : null;
		for (LeafReaderContext segment : commit.reader().leaves())
			order.add(segment, documents, sort, cited);
		return order.first(count);
	}

	private void add(LeafReaderContext segment, FixedBitSet wanted, Sort sort, int[] cited) throws IOException {
		NumericDocValues day = DocValues.getNumeric(segment.reader(), Names.DATE);
		NumericDocValues rank = DocValues.getNumeric(segment.reader(), Names.RANK);
		int end = segment.docBase + segment.reader().maxDoc();
		for (int i = next(wanted, segment.docBase); i < end; i = next(wanted, i + 1)) {
			int own = i - segment.docBase;
			boolean dated = day.advanceExact(own);
			days[size] = dated ? day.longValue() : Long.MIN_VALUE + 1;
			keys[size] = switch (sort) {
			case OLDEST -> dated ? -days[size] : Long.MIN_VALUE + 1;
			case COURT -> rank.advanceExact(own) ? rank.longValue() : 0;
			case CITED -> cited[i];
			case NEWEST, RELEVANCE -> days[size];
			};
			documents[size++] = i;
		}
	}

	private static int next(FixedBitSet wanted, int from) {
		return from >= wanted.length() ? DocIdSetIterator.NO_MORE_DOCS : wanted.nextSetBit(from);
	}

	/** Greater keys first, then the newer, then the order of the index. */
	private int compare(int i, int k) {
		int byKey = Long.compare(keys[k], keys[i]);
		int byDay = byKey != 0 ? byKey : Long.compare(days[k], days[i]);
		return byDay != 0 ? byDay : Integer.compare(documents[i], documents[k]);
	}

	private int[] first(int count) {
		PriorityQueue<Integer> lastFirst = new PriorityQueue<>((a, b) -> compare(b, a));
		for (int i = 0; i < size; i++)
			if (lastFirst.size() < count || compare(i, lastFirst.peek()) < 0) {
				lastFirst.add(i);
				if (lastFirst.size() > count)
					lastFirst.poll();
			}
		Integer[] ordered = lastFirst.toArray(Integer[]::new);
		Arrays.sort(ordered, this::compare);
		return Arrays.stream(ordered).mapToInt(i -> documents[i]).toArray();
	}
}
