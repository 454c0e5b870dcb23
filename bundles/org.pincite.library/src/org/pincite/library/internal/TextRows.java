package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.library.SourceText;

/** Texts with their sketches, and originals: each stored once, however many versions share it. */
final class TextRows {
	private final Session session;

	TextRows(Session session) {
		this.session = session;
	}

	Optional<Long> text(byte[] hash) throws SQLException {
		return session.first("SELECT n FROM text WHERE hash = ?", row -> row.getLong(1), hash);
	}

	Optional<Long> original(byte[] hash) throws SQLException {
		return session.first("SELECT n FROM original WHERE hash = ?", row -> row.getLong(1), hash);
	}

	/**
	 * Where a document's text is.
	 *
	 * @param n     its row number
	 * @param fresh true if it was stored just now
	 */
	record Place(long n, boolean fresh) {
	}

	/** The document's text, stored now if it was not. */
	Place store(Prepared document, Numbers numbers) throws SQLException {
		if (document.isTextKnown()) {
			Optional<Long> known = text(document.textHash());
			if (known.isPresent())
				return new Place(known.get(), false);
		}
		Sketch sketch = document.sketch();
		long n = numbers.text();
		if (session.run("INSERT INTO text (n, hash, chars, words, letters, print, bytes, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING", n,
				document.textHash(), document.chars(), document.words(), sketch.letters(), sketch.print(), document.textSize(), document.packedText()) == 0)
			return new Place(text(document.textHash()).orElseThrow(), false);
		if (sketch.telling()) {
			session.run("INSERT INTO sketch VALUES (?, ?)", n, sketch.body());
			sample(sketch.samples(), n);
		}
		return new Place(n, true);
	}

	/** Number of the document's original, stored now if it was not. */
	long storeOriginal(Prepared document, Numbers numbers) throws SQLException {
		if (document.isOriginalKnown()) {
			Optional<Long> known = original(document.originalHash());
			if (known.isPresent())
				return known.get();
		}
		long n = numbers.original();
		boolean stored = session.run("INSERT INTO original (n, hash, bytes, body) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING", n, document.originalHash(),
				document.originalSize(), document.packedOriginal()) > 0;
		return stored ? n : original(document.originalHash()).orElseThrow();
	}

	private void sample(int[] samples, long text) throws SQLException {
		List<Object> values = new ArrayList<>();
		for (int sample : samples) {
			values.add(sample);
			values.add(text);
		}
		session.insertRows("sample", 2, values);
		session.kin().sampled(samples, text);
	}

	Sketch sketch(long text) throws SQLException {
		return session.first("SELECT letters, print, (SELECT body FROM sketch WHERE text = n) FROM text WHERE n = ?",
				row -> Sketch.stored(row.getInt(1), row.getBytes(2), row.getBytes(3)), text).orElseThrow();
	}

	/** Deletes texts and originals that no version refers to any more, among those given. */
	void forget(Iterable<Long> texts, Iterable<Long> originals) throws SQLException {
		for (long text : texts)
			if (!session.any("SELECT 1 FROM version WHERE text = ? LIMIT 1", text)) {
				for (int sample : sketch(text).samples())
					session.run("DELETE FROM sample WHERE shingle = ? AND text = ?", sample, text);
				session.run("DELETE FROM text WHERE n = ?", text);
			}
		for (long original : originals)
			if (!session.any("SELECT 1 FROM version WHERE original = ? LIMIT 1", original))
				session.run("DELETE FROM original WHERE n = ?", original);
	}

	/** Reads columns {@code hash, bytes, body} of a row of table text. */
	static SourceText text(ResultSet row) throws SQLException {
		byte[] bytes = Packing.unpack(row.getBytes(3), row.getLong(2));
		return new SourceText(new String(bytes, StandardCharsets.UTF_8), Hashes.hex(row.getBytes(1)));
	}
}
