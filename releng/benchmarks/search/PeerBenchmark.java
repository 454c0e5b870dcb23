package org.pincite.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchRequest;

/** Prints the speed of indexing and of the questions that they can answer too beside SQLite's FTS5 and, where it is installed, Recoll; see README.md. */
public final class PeerBenchmark {
	private static final int TIMES = 9;

	private PeerBenchmark() {
	}

	private record Asked(String name, String westlaw, String fts, String recoll) {
	}

	private static final List<Asked> QUESTIONS = List.of(new Asked("words", "#asylum & #petition", "asylum AND petition", "asylum petition"),
			new Asked("phrase", "\"#abuse #of #discretion\"", "\"abuse of discretion\"", "\"abuse of discretion\""),
			new Asked("near", "#jury /10 #verdict", "NEAR(jury verdict, 9)", "\"jury verdict\"p9"), new Asked("root", "negligen!", "negligen*", "negligen*"),
			new Asked("same sentence", "#jury /s #verdict", null, null), new Asked("nested", "(#jury /5 #verdict) /s #evidence", null, null));

	/** @param arguments number of opinions, folder of real ones, empty working folder */
	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		Opinions opinions = Opinions.of(Path.of(arguments[1]));
		Path folder = Path.of(arguments[2]);
		List<SourceDocument> batch = new ArrayList<>();
		Path files = Files.createDirectories(folder.resolve("files"));
		double megabytes = 0;
		for (int i = 0; i < count; i++) {
			batch.add(opinions.document(i));
			megabytes += batch.getLast().text().length() / 1e6;
			Files.writeString(files.resolve("d" + i + ".txt"), batch.getLast().text().value());
		}
		System.out.printf("%d opinions, %.0f MB%n", count, megabytes);
		try (LuceneSearch search = pincite(batch, folder.resolve("pincite"), megabytes);
				Connection fts = fts(batch, folder.resolve("fts.db"), megabytes)) {
			boolean recoll = recoll(files, folder.resolve("recoll"), megabytes);
			for (Asked asked : QUESTIONS) {
				System.out.printf("%-14s Pincite %s", asked.name, time(() -> search
						.search(new SearchRequest(asked.westlaw, Dialect.WESTLAW, 0, 10, false, SourceFilter.ALL, Map.of())).total()));
				System.out.print(asked.fts == null ? "; FTS5 cannot" : "; FTS5 " + time(() -> ask(fts, asked.fts)));
				System.out.println(!recoll ? "" : asked.recoll == null ? "; Recoll cannot" : "; Recoll, its start included, " + time(() -> recollq(folder, asked.recoll)));
			}
		}
	}

	private static LuceneSearch pincite(List<SourceDocument> batch, Path folder, double megabytes) throws IOException {
		Shelf shelf = new Shelf(Files.createDirectories(folder));
		shelf.add(batch);
		LuceneSearch search = new LuceneSearch(shelf);
		long start = System.nanoTime();
		search.update(IndexProgress.NONE);
		print("Pincite", megabytes, start, search.status().bytes());
		return search;
	}

	private static void print(String name, double megabytes, long start, long bytes) {
		System.out.printf("%s: indexing %.1f MB/s, index %.2f of the text%n", name, megabytes / ((System.nanoTime() - start) / 1e9), bytes / 1e6 / megabytes);
	}

	/** Without the texts, as ours. */
	private static Connection fts(List<SourceDocument> batch, Path file, double megabytes) throws Exception {
		Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
		long start = System.nanoTime();
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE VIRTUAL TABLE opinion USING fts5(body, content='')");
			connection.setAutoCommit(false);
			try (PreparedStatement insert = connection.prepareStatement("INSERT INTO opinion(rowid, body) VALUES (?, ?)")) {
				for (int i = 0; i < batch.size(); i++) {
					insert.setInt(1, i);
					insert.setString(2, batch.get(i).text().value());
					insert.execute();
				}
			}
			connection.commit();
			connection.setAutoCommit(true);
		}
		print("SQLite FTS5", megabytes, start, Files.size(file));
		return connection;
	}

	private static long ask(Connection connection, String query) throws Exception {
		try (PreparedStatement select = connection.prepareStatement("SELECT rowid FROM opinion WHERE opinion MATCH ? ORDER BY rank")) {
			select.setString(1, query);
			long count = 0;
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next())
					count++;
			}
			return count;
		}
	}

	private static boolean recoll(Path files, Path folder, double megabytes) throws Exception {
		if (Stream.of(System.getenv("PATH").split(":")).noneMatch(each -> Files.isExecutable(Path.of(each, "recollindex")))) {
			System.out.println("Recoll is not installed.");
			return false;
		}
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("recoll.conf"), "topdirs = " + files + "\nidxstoretext = 0\n");
		long start = System.nanoTime();
		new ProcessBuilder("recollindex", "-c", folder.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start().waitFor();
		try (Stream<Path> index = Files.walk(folder.resolve("xapiandb"))) {
			print("Recoll", megabytes, start, index.mapToLong(each -> each.toFile().length()).sum());
		}
		return true;
	}

	private static long recollq(Path folder, String query) throws Exception {
		Process process = new ProcessBuilder("recollq", "-c", folder.resolve("recoll").toString(), "-n", "10", query).redirectErrorStream(true).start();
		String answer = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		String count = answer.replaceAll("(?s).*?(\\d+) results.*", "$1");
		return count.matches("\\d+") ? Long.parseLong(count) : -1;
	}

	private interface Question {
		long ask() throws Exception;
	}

	private static String time(Question question) throws Exception {
		double[] millis = new double[TIMES];
		long found = 0;
		for (int i = -TIMES; i < TIMES; i++) {
			long start = System.nanoTime();
			found = question.ask();
			if (i >= 0)
				millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return String.format("%.2f ms (%d found)", millis[TIMES / 2], found);
	}
}
