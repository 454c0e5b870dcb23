package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.pincite.library.Source;

/** Gives sources that hold one document the same fingerprint. */
final class Twins {
	/** Texts looked at closely; more than this many that share samples are boilerplate. */
	private static final int CANDIDATES = 20;

	private final Session session;
	private final TextRows texts;

	Twins(Session session) {
		this.session = session;
		texts = new TextRows(session);
	}

	/**
	 * A stored text that is like another.
	 *
	 * @param likeness at least {@link Sameness#LEAST}
	 * @param holders  the records that have it
	 */
	record Alike(Sketch sketch, double likeness, List<Holder> holders) {
	}

	private record Near(Sketch sketch, double likeness) {
	}

	/** The fingerprint of the most alike source that is the same document, else one of its own. */
	String fingerprint(long n, Source source, long text) throws SQLException {
		Sketch sketch = texts.sketch(text);
		return fingerprint(n, source, sketch, alike(sketch));
	}

	/** As {@link #fingerprint(long, Source, long)}, where the texts that are alike are known already. */
	String fingerprint(long n, Source source, Sketch sketch, List<Alike> alike) throws SQLException {
		String best = null;
		double most = 0;
		Particulars mine = Particulars.of(source);
		for (Alike candidate : alike) {
			int letters = Math.min(sketch.letters(), candidate.sketch().letters());
			for (Holder twin : candidate.holders())
				if (candidate.likeness() > most && twin.leads() && twin.source() != n
						&& candidate.likeness() >= Sameness.needed(mine, twin.particulars(), letters)) {
					best = twin.fingerprint();
					most = candidate.likeness();
				}
		}
		return best == null ? own(source.id(), sketch) : best;
	}

	private static String own(String id, Sketch sketch) {
		byte[] name = id.getBytes(StandardCharsets.UTF_8);
		byte[] both = Arrays.copyOf(sketch.print(), sketch.print().length + name.length);
		System.arraycopy(name, 0, both, sketch.print().length, name.length);
		return Hashes.hex(Hashes.sha256(both)).substring(0, 32);
	}

	/** Stored texts with at least the likeness that the same document needs; none for a text that tells too little. */
	List<Alike> alike(Sketch sketch) throws SQLException {
		if (!sketch.telling())
			return List.of();
		int[] samples = sketch.samples();
		Object[] values = new Object[samples.length];
		Arrays.setAll(values, i -> samples[i]);
		String places = String.join(", ", Collections.nCopies(samples.length, "?"));
		SequencedMap<Long, Near> near = new LinkedHashMap<>();
		session.each("SELECT t.n, t.letters, t.print, k.body FROM (SELECT text AS alike, count(*) AS shared FROM sample WHERE shingle IN (" + places
				+ ") GROUP BY text HAVING count(*) > 1 ORDER BY count(*) DESC, text LIMIT " + CANDIDATES
				+ ") CROSS JOIN text t ON t.n = alike LEFT JOIN sketch k ON k.text = t.n ORDER BY shared DESC, t.n", row -> {
					Sketch other = Sketch.stored(row.getInt(2), row.getBytes(3), row.getBytes(4));
					double likeness = sketch.likeness(other);
					if (likeness >= Sameness.LEAST)
						near.put(row.getLong(1), new Near(other, likeness));
				}, values);
		Map<Long, List<Holder>> holders = Holder.of(session, near.keySet());
		List<Alike> alike = new ArrayList<>();
		near.forEach((text, other) -> alike.add(new Alike(other.sketch(), other.likeness(), holders.getOrDefault(text, List.of()))));
		return alike;
	}
}
