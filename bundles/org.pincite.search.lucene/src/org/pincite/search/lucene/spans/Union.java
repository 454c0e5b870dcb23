package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.PriorityQueue;

/** Documents of any of several iterators. */
final class Union<T extends DocIdSetIterator> extends DocIdSetIterator {
	private final PriorityQueue<T> queue;
	private final long cost;
	private int document = -1;

	Union(List<T> iterators) {
		queue = new PriorityQueue<>(iterators.size()) {
			@Override
			protected boolean lessThan(T a, T b) {
				return a.docID() < b.docID();
			}
		};
		iterators.forEach(queue::add);
		cost = iterators.stream().mapToLong(DocIdSetIterator::cost).sum();
	}

	@Override
	public int docID() {
		return document;
	}

	@Override
	public int nextDoc() throws IOException {
		return advance(document + 1);
	}

	@Override
	public int advance(int target) throws IOException {
		while (queue.top().docID() < target) {
			queue.top().advance(target);
			queue.updateTop();
		}
		return document = queue.top().docID();
	}

	@Override
	public long cost() {
		return cost;
	}
}
