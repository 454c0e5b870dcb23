package org.pincite.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.ingest.internal.Readers;
import org.pincite.ingest.internal.isolated.Isolation;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.library.SourceDocument;

/** How many files of each format below a folder are read, and how many of them right; what is refused, and why. */
public final class ImportTable {

	/** One format. */
	public static final class Row {
		int files;
		int right;
		int sources;
		final List<String> faults = new ArrayList<>();
	}

	private final Readers readers = new Readers(new Canon(Citations.standard(), Courts.standard()), Isolation.NONE);
	final Map<String, Row> formats = new TreeMap<>();
	final Map<String, List<String>> refused = new TreeMap<>();

	private ImportTable() {
	}

	/** Reads every file below the folder; lines of JSON Lines count as files. */
	public static ImportTable of(Path folder) throws IOException {
		ImportTable table = new ImportTable();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator)
				table.file(folder, file);
		}
		return table;
	}

	private void file(Path folder, Path file) throws IOException {
		String name = folder.relativize(file).toString();
		if (!name.endsWith(".jsonl")) {
			read(name, file, Files.readAllBytes(file));
			return;
		}
		int number = 1;
		for (String line : Files.readAllLines(file))
			if (!line.isBlank())
				read(name + "#" + number++, file, line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private void read(String name, Path file, byte[] bytes) throws IOException {
		try {
			List<SourceDocument> read = readers.read(new Input(file.toString(), bytes, null), null);
			Row row = formats.computeIfAbsent(read.getFirst().format(), format -> new Row());
			row.files++;
			row.sources += read.size();
			String fault = RightOrNot.fault(file, bytes, read);
			if (fault == null)
				row.right++;
			else
				row.faults.add(name + ": " + fault);
		} catch (UnreadableException e) {
			refused.computeIfAbsent(e.getMessage().replaceAll("\\(fields: .*\\)|“.*”|\\d+ pages?", "…"), reason -> new ArrayList<>()).add(name);
		}
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder("| format | files | read right | sources |\n| --- | ---: | ---: | ---: |\n");
		formats.forEach((format, row) -> out.append(String.format(Locale.ROOT, "| %s | %d | %d | %d |%n", format, row.files, row.right, row.sources)));
		out.append("\n| refused because | files |\n| --- | ---: |\n");
		refused.forEach((reason, files) -> out.append("| ").append(reason).append(" | ").append(files.size()).append(" |\n"));
		formats.values().forEach(row -> row.faults.forEach(fault -> out.append('\n').append(fault)));
		return out.toString();
	}

	/** Prints the table of the folder given. */
	public static void main(String[] args) throws IOException {
		System.out.println(of(Path.of(args[0])));
	}
}
