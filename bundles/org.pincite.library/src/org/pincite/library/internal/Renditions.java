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
	private final TextRows texts;

	Renditions(Session session) {
		this.session = session;
		texts = new TextRows(session);
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
		Particulars record = Particulars.of(document.source());
		Rendition mine = null;
		SortedMap<Long, Rendition> found = new TreeMap<>();
		for (Twins.Alike candidate : alike)
			for (Holder holder : candidate.likeness() < Rendition.LEAST ? List.<Holder>of() : candidate.holders()) {
				Particulars other = holder.ofRecord(session);
				if (!Sameness.compatible(record, other))
					continue;
				if (mine == null)
					mine = Rendition.of(record, document.sketch(), document.plainMarks());
				Rendition theirs = Rendition.of(other, texts.sketch(candidate.text()), marks(holder.version()));
				if (mine.same(theirs, candidate.likeness()))
					found.putIfAbsent(holder.source(), theirs);
			}
		return contradictory(found.values()) ? List.of() : new ArrayList<>(found.keySet());
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
