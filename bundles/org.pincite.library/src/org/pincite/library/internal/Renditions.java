package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** Finds the stored sources of which a document is another rendition, see {@link Rendition}. */
final class Renditions {
	private static final Set<SourceKind> OPINIONS = Set.of(SourceKind.CASE, SourceKind.AGENCY_DECISION);
	private final Session session;

	Renditions(Session session) {
		this.session = session;
	}

	/** A stored record of a source. */
	private record Stored(long source, byte[] metadata, byte[] marks) {
	}

	/**
	 * Row numbers of the sources, oldest first; several where the document shows that what were taken for different sources are one. None where it could belong to two that
	 * contradict each other.
	 *
	 * @param alike texts that are like the document's
	 */
	List<Long> of(Prepared document, List<Twins.Alike> alike) throws SQLException {
		if (!OPINIONS.contains(document.source().kind()) || document.source().digest())
			return List.of();
		Rendition mine = Rendition.of(document.source(), document.sketch(), document.plainMarks());
		SortedMap<Long, Rendition> found = new TreeMap<>();
		for (Twins.Alike candidate : alike)
			for (Stored stored : records(candidate.text())) {
				Source record = MetadataCodec.decode(stored.metadata());
				if (!Sameness.compatible(mine.record(), record))
					continue;
				Rendition other = Rendition.of(record, candidate.sketch(), MarkCodec.decode(stored.marks()));
				if (mine.same(other))
					found.putIfAbsent(stored.source(), other);
			}
		return contradictory(found.values()) ? List.of() : new ArrayList<>(found.keySet());
	}

	private List<Stored> records(long text) throws SQLException {
		return session.list("SELECT source, metadata, marks FROM version WHERE text = ? ORDER BY n",
				row -> new Stored(row.getLong(1), row.getBytes(2), row.getBytes(3)), text);
	}

	private static boolean contradictory(Iterable<Rendition> found) {
		for (Rendition one : found)
			for (Rendition other : found)
				if (!Sameness.compatible(one.record(), other.record()))
					return true;
		return false;
	}
}
