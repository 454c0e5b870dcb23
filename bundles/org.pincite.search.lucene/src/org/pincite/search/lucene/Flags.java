package org.pincite.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.library.LibraryException;
import org.pincite.search.SourceFlags;
import org.pincite.search.lucene.index.Journal;
import org.pincite.search.lucene.index.Names;

/**
 * The labels that others give to the documents of a commit. Asking for them may take long, so in a large library this is done in a thread of its own, and until then
 * there are none.
 */
final class Flags {
	/** So few sources are labelled while the question waits. */
	private static final int FEW = 500;
	private final SourceFlags source;
	private Column column;
	private Labels ready;
	private Thread asking;

	/** @param source who gives labels, or null */
	Flags(SourceFlags source) {
		this.source = source;
	}

	private record Column(Object commit, long revision, Map<String, FixedBitSet> documents) {
	}

	private record Labels(long revision, Map<String, String> labels) {
	}

	/** Documents by their label, or null while they are being labelled. */
	synchronized Map<String, FixedBitSet> of(Commit commit) throws IOException {
		if (source == null)
			return Map.of();
		Object key = commit.reader().getReaderCacheHelper().getKey();
		long revision = source.revision();
		if (column != null && column.commit == key && column.revision == revision)
			return column.documents;
		if (commit.reader().numDocs() <= FEW)
			ready = new Labels(revision, source.labels());
		if (ready == null || ready.revision != revision) {
			askLater(revision);
			return null;
		}
		column = new Column(key, revision, label(commit, ready.labels));
		return column.documents;
	}

	private void askLater(long revision) {
		if (asking != null && asking.isAlive())
			return;
		asking = new Thread(() -> ask(revision), "Pincite flags");
		asking.setDaemon(true);
		asking.start();
	}

	private void ask(long revision) {
		try {
			Map<String, String> labels = source.labels();
			synchronized (this) {
				ready = new Labels(revision, labels);
			}
		} catch (LibraryException e) {
			// The next question asks again, and whoever closed the library knows.
			Journal.note("labels of sources cannot be read", e);
		}
	}

	private static Map<String, FixedBitSet> label(Commit commit, Map<String, String> labels) throws IOException {
		Map<String, FixedBitSet> documents = new HashMap<>();
		for (LeafReaderContext segment : commit.reader().leaves()) {
			SortedDocValues ids = segment.reader().getSortedDocValues(Names.ID);
			for (int i = ids == null ? DocIdSetIterator.NO_MORE_DOCS : ids.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = ids.nextDoc()) {
				String label = labels.get(ids.lookupOrd(ids.ordValue()).utf8ToString());
				if (label != null)
					documents.computeIfAbsent(label, any -> new FixedBitSet(commit.reader().maxDoc())).set(segment.docBase + i);
			}
		}
		return documents;
	}

	/** Counts of labels among some documents. */
	static Map<String, Long> count(Map<String, FixedBitSet> labels, FixedBitSet documents) {
		Map<String, Long> counts = new HashMap<>();
		labels.forEach((label, labelled) -> {
			long count = FixedBitSet.intersectionCount(labelled, documents);
			if (count > 0)
				counts.put(label, count);
		});
		return FacetColumns.sorted(counts);
	}

	/** Documents with any of some labels. */
	static FixedBitSet with(Set<String> wanted, Map<String, FixedBitSet> labels, int size) {
		FixedBitSet any = new FixedBitSet(Math.max(1, size));
		for (String label : wanted)
			if (labels.containsKey(label))
				any.or(labels.get(label));
		return any;
	}
}
