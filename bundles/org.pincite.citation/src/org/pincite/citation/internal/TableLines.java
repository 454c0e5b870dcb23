package org.pincite.citation.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated tables that lie beside the code. A folder of the user's own may hold tables of the same names, whose lines are added:
 * it is named by the system property {@code pincite.tables} or the environment variable {@code PINCITE_TABLES}.
 */
final class TableLines {

	private TableLines() {
	}

	/**
	 * The records of a table, each padded with empty fields to {@code width}.
	 *
	 * @throws IllegalStateException when the bundle was built without the table
	 */
	static List<String[]> of(String name, int width) {
		List<String[]> lines = new ArrayList<>(1500);
		try (InputStream in = TableLines.class.getResourceAsStream("tables/" + name)) {
			if (in == null)
				throw new IllegalStateException("table " + name + " is missing from the citation bundle");
			read(in, width, lines);
		} catch (IOException e) {
			throw new UncheckedIOException("table " + name + " cannot be read", e);
		}
		own(name, width, lines);
		return lines;
	}

	private static void read(InputStream in, int width, List<String[]> lines) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
		for (String line = reader.readLine(); line != null; line = reader.readLine())
			if (!line.isBlank() && line.charAt(0) != '#')
				lines.add(split(line, width));
	}

	/** The user's own lines; a table that cannot be read is reported and left out. */
	private static void own(String name, int width, List<String[]> lines) {
		String folder = System.getProperty("pincite.tables", System.getenv("PINCITE_TABLES"));
		if (folder == null || folder.isBlank())
			return;
		try {
			Path file = Path.of(folder).resolve(name);
			if (Files.isRegularFile(file))
				try (InputStream in = Files.newInputStream(file)) {
					read(in, width, lines);
				}
		} catch (IOException | InvalidPathException e) {
			System.getLogger(TableLines.class.getName()).log(System.Logger.Level.WARNING, "the table " + name + " of " + folder + " cannot be read", e);
		}
	}

	private static String[] split(String line, int width) {
		String[] fields = new String[width];
		int from = 0;
		for (int i = 0; i < width; i++) {
			int tab = from > line.length() ? -1 : line.indexOf('\t', from);
			fields[i] = from > line.length() ? "" : line.substring(from, tab < 0 ? line.length() : tab);
			from = tab < 0 ? line.length() + 1 : tab + 1;
		}
		return fields;
	}

	/** The parts of a list field. */
	static List<String> list(String field) {
		return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
	}
}
