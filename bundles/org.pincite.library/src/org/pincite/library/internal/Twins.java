package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.pincite.library.Source;

/** Gives sources that hold one document the same fingerprint. */
final class Twins {
	/** Texts looked at closely; more than this many that share samples are boilerplate. */
	private static final int CANDIDATES = 20;

	/**
	 * Samples that texts with a likeness of {@link Sameness#CONTRADICTED} share at the least: of the {@link Sketch#KEPT} smallest hashes of both they share all but three, so
	 * that the first five that they share are among the first eight of each.
	 */
	private static final int SHARED_BY_ONE = 5;

	private final Session session;
	private final TextRows texts;

	Twins(Session session) {
		this.session = session;
		texts = new TextRows(session);
	}

	/**
	 * A stored text that is like another.
	 *
	 * @param text     its row number
	 * @param likeness at least {@link Sameness#LEAST}
	 * @param holders  the records that have it
	 */
	record Alike(long text, double likeness, List<Holder> holders) {
	}

	/** The fingerprint of the most alike source that is the same document, else one of its own. */
	String fingerprint(long n, Source source, long text) throws SQLException {
		Sketch sketch = texts.sketch(text);
		return fingerprint(n, source, sketch, alike(text, sketch, Kin.Signs.of(Particulars.of(source))));
	}

	/** As {@link #fingerprint(long, Source, long)}, where the texts that are alike are known already. */
	String fingerprint(long n, Source source, Sketch sketch, List<Alike> alike) throws SQLException {
		String best = null;
		double most = 0;
		Particulars mine = Particulars.of(source);
		for (Alike candidate : alike)
			for (Holder twin : candidate.holders())
				if (candidate.likeness() > most && twin.leads() && twin.source() != n && same(mine, sketch, twin.particulars(), candidate)) {
					best = twin.fingerprint();
					most = candidate.likeness();
				}
		return best == null ? own(source.id(), sketch) : best;
	}

	/** The length of the other text, which lies among much else, is asked for only where it can matter: a shorter one needs no less likeness. */
	private boolean same(Particulars mine, Sketch sketch, Particulars theirs, Alike other) throws SQLException {
		return other.likeness() >= Sameness.needed(mine, theirs, sketch.letters())
				&& other.likeness() >= Sameness.needed(mine, theirs, Math.min(sketch.letters(), texts.sketch(other.text()).letters()));
	}

	private static String own(String id, Sketch sketch) {
		byte[] name = id.getBytes(StandardCharsets.UTF_8);
		byte[] both = Arrays.copyOf(sketch.print(), sketch.print().length + name.length);
		System.arraycopy(name, 0, both, sketch.print().length, name.length);
		return Hashes.hex(Hashes.sha256(both)).substring(0, 32);
	}

	/**
	 * Stored texts with at least the likeness that the same document needs, without some whose records cannot be of one document with a given record; none for a text that
	 * tells too little.
	 *
	 * @param text   the row number of the text itself, which is among those found
	 * @param record of the text's own record
	 */
	List<Alike> alike(long text, Sketch sketch, Kin.Signs record) throws SQLException {
		if (!sketch.telling())
			return List.of();
		Kin kin = session.kin();
		Map<Long, Double> needed = new HashMap<>();
		SequencedMap<Long, Double> near = new LinkedHashMap<>();
		for (Kin.Sharing other : kin.sharing(session, sketch.samples(), CANDIDATES)) {
			needed.put(other.text(), kin.needed(other.text(), record));
			if (needed.get(other.text()) < Sameness.CONTRADICTED || other.shared() >= SHARED_BY_ONE)
				near.put(other.text(), 0.0);
		}
		session.each("SELECT text, body FROM sketch WHERE text IN (SELECT value FROM json_each(?))",
				row -> near.put(row.getLong(1), sketch.likeness(row.getBytes(2))), near.keySet().toString());
		near.replace(text, 1.0);
		near.entrySet().removeIf(each -> each.getValue() < needed.get(each.getKey()));
		for (Map.Entry<Long, Double> each : near.entrySet())
			if (each.getValue() == Sketch.ALL_BUT_SAME)
				each.setValue(sketch.likeness(texts.sketch(each.getKey())));
		Map<Long, List<Holder>> holders = Holder.of(session, near.keySet());
		List<Alike> alike = new ArrayList<>();
		near.forEach((other, likeness) -> alike.add(new Alike(other, likeness, holders.getOrDefault(other, List.of()))));
		return alike;
	}
}
