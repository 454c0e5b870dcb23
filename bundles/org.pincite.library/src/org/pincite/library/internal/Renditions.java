package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pincite.library.Mark;
import org.pincite.library.SourceKind;

/** Finds the stored sources of which a document is another rendition, see {@link Rendition}. */
final class Renditions {
	private static final Set<SourceKind> OPINIONS = Set.of(SourceKind.CASE, SourceKind.AGENCY_DECISION);
	private final Session session;

	Renditions(Session session) {
		this.session = session;
	}

	/** A stored record of a source; {@code n} is its version's number. */
	private record Stored(long n, long text, long source, Particulars particulars) {
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
		List<Twins.Alike> likely = alike.stream().filter(candidate -> candidate.likeness() >= Rendition.LEAST).toList();
		if (likely.isEmpty())
			return List.of();
		Particulars record = Particulars.of(document.source());
		Rendition mine = Rendition.of(record, document.sketch(), document.plainMarks());
		List<Stored> compatible = compatible(record, likely);
		SortedMap<Long, Rendition> found = new TreeMap<>();
		for (Twins.Alike candidate : likely)
			for (Stored stored : compatible) {
				if (stored.text() != candidate.text())
					continue;
				Rendition other = Rendition.of(stored.particulars(), candidate.sketch(), marks(stored.n()));
				if (mine.same(other, candidate.likeness()))
					found.putIfAbsent(stored.source(), other);
			}
		return contradictory(found.values()) ? List.of() : new ArrayList<>(found.keySet());
	}

	/** The records of these texts that can be of the same opinion, oldest first. Marks are not read with them: few records pass. */
	private List<Stored> compatible(Particulars record, List<Twins.Alike> alike) throws SQLException {
		List<Stored> compatible = new ArrayList<>();
		session.each("SELECT n, text, source, metadata FROM version WHERE text IN (SELECT value FROM json_each(?)) ORDER BY n", row -> {
			Particulars other = Particulars.of(MetadataCodec.decode(row.getBytes(4)));
			if (Sameness.compatible(record, other))
				compatible.add(new Stored(row.getLong(1), row.getLong(2), row.getLong(3), other));
		}, Twins.texts(alike));
		return compatible;
	}

	private List<Mark> marks(long version) throws SQLException {
		return session.first("SELECT marks FROM version WHERE n = ?", row -> MarkCodec.decode(row.getBytes(1)), version).orElseThrow();
	}

	private static boolean contradictory(Iterable<Rendition> found) {
		for (Rendition one : found)
			for (Rendition other : found)
				if (!Sameness.compatible(one.record(), other.record()))
					return true;
		return false;
	}
}
