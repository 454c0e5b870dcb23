package org.pincite.ingest.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.pincite.ingest.internal.archive.Sink;

/** Finds the tables of a bulk snapshot among the files of an import and sends their opinions on, each with the rows that describe it. */
public final class BulkFiles {

	private record TableFile(Path path, byte[] head) {
	}

	private final List<TableFile> opinions = new ArrayList<>();
	private final List<TableFile> companions = new ArrayList<>();
	private final List<Path> others = new ArrayList<>();

	public BulkFiles(List<Path> files) {
		for (Path file : files)
			sort(file);
		if (opinions.isEmpty()) {
			companions.forEach(companion -> others.add(companion.path()));
			companions.clear();
		}
		companions.sort(Comparator.comparingInt(companion -> Snapshot.order(companion.head())));
	}

	private void sort(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		byte[] head = name.matches(".*\\.csv(?:\\.bz2|\\.gz)?") ? head(file) : new byte[0];
		if (Snapshot.isOpinions(head))
			opinions.add(new TableFile(file, head));
		else if (Snapshot.isTable(head))
			companions.add(new TableFile(file, head));
		else
			others.add(file);
	}

	/** A file that cannot be opened is no table here; whoever reads it next says why. */
	private static byte[] head(Path file) {
		try {
			return TableStream.head(file);
		} catch (IOException e) {
			return new byte[0];
		}
	}

	/** The files that are no tables, or tables without the opinions that they describe. */
	public List<Path> others() {
		return others;
	}

	/** Sends the opinions to the sink, in the order of the rows. */
	public void sendTo(Sink sink) {
		if (opinions.isEmpty())
			return;
		try (Snapshot snapshot = new Snapshot()) {
			for (TableFile companion : companions)
				learn(snapshot, companion, sink);
			for (TableFile table : opinions)
				try (InputStream in = TableStream.open(table.path())) {
					snapshot.opinions(table.head(), in, path(table.path()), sink);
				} catch (IOException e) {
					sink.failed(path(table.path()), "it cannot be read to its end: " + e.getMessage());
				}
		} catch (IOException e) {
			sink.failed(path(opinions.getFirst().path()), "its companion tables cannot be closed: " + e.getMessage());
		}
	}

	private static void learn(Snapshot snapshot, TableFile companion, Sink sink) {
		try (InputStream in = TableStream.open(companion.path())) {
			snapshot.learn(companion.head(), in);
		} catch (IOException e) {
			sink.failed(path(companion.path()), "it cannot be read to its end: " + e.getMessage());
		}
	}

	private static String path(Path file) {
		return file.toString().replace('\\', '/');
	}
}
