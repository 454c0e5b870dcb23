package org.pincite.citator.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The data tables beside these classes: one row a line, columns divided by tabs, {@code #} starts a comment line. */
final class Table {

	private Table() {
	}

	static List<String[]> rows(String name) {
		return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> line.split("\t")).toList();
	}

	/** A check sum of all tables; a cache made with other tables is out of date. */
	static long fingerprint() {
		CRC32 sum = new CRC32();
		for (String name : List.of("cues.txt", "treatments.txt"))
			sum.update(text(name).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

	private static String text(String name) {
		try (InputStream in = Table.class.getResourceAsStream(name)) {
			if (in == null)
				throw new IllegalStateException("the table " + name + " is missing from the bundle");
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("the table " + name + " cannot be read", e);
		}
	}
}
