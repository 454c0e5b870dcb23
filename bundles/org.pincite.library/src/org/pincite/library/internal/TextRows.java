package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
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

	/** Number of the document's text, stored now if it was not. */
	long store(Prepared document) throws SQLException {
		Optional<Long> known = text(document.textHash());
		if (known.isPresent())
			return known.get();
		Sketch sketch = document.sketch();
		long n = session.insert("INSERT INTO text (hash, chars, words, letters, print, bytes, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
				document.textHash(), document.chars(), document.words(), sketch.letters(), sketch.print(),
				document.textSize(), document.packedText());
		if (sketch.telling()) {
			session.run("INSERT INTO sketch VALUES (?, ?)", n, sketch.body());
			sample(sketch.samples(), n);
		}
		return n;
	}

	/** Number of the document's original, stored now if it was not. */
	long storeOriginal(Prepared document) throws SQLException {
		Optional<Long> known = original(document.originalHash());
		if (known.isPresent())
			return known.get();
		return session.insert("INSERT INTO original (hash, bytes, body) VALUES (?, ?, ?)", document.originalHash(),
				document.originalSize(), document.packedOriginal());
	}

	private void sample(int[] samples, long text) throws SQLException {
		Object[] values = new Object[samples.length * 2];
		for (int i = 0; i < samples.length; i++) {
			values[2 * i] = samples[i];
			values[2 * i + 1] = text;
		}
		session.run("INSERT INTO sample VALUES " + String.join(", ", Collections.nCopies(samples.length, "(?, ?)")), values);
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
