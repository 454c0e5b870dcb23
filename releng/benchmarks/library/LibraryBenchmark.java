import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;

import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.internal.SqliteLibrary;

/**
 * Speed and size of the library's store, beside the least that any store of this kind must do: compress text and original and put them into one SQLite
 * table with the same settings. Documents are made of words drawn with the frequencies of a text (Zipf), or cut from the text files of a folder.
 * <p>
 * Arguments: number of documents (default 2000), folder of texts (default none). Run as README.md beside this file says.
 */
public final class LibraryBenchmark {
	private static final int BATCH = 100;

	private LibraryBenchmark() {
	}

	public static void main(String[] args) throws IOException, SQLException {
		int count = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
		List<String> texts = args.length > 1 ? cut(Path.of(args[1]), count) : made(count);
		double megabytes = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
		Path folder = Files.createTempDirectory("library-benchmark");
		try {
			double bare = bare(folder.resolve("bare.db"), texts);
			double stored = stored(folder.resolve("library"), texts);
			System.out.printf("%d documents, %.1f MB of text%n", count, megabytes);
			System.out.printf("bare     %6.2f s  %6.1f MB/s  %6.1f MB on disk%n", bare, megabytes / bare, size(folder.resolve("bare.db")));
			System.out.printf("library  %6.2f s  %6.1f MB/s  %6.1f MB on disk%n", stored, megabytes / stored, size(folder.resolve("library/library.db")));
			System.out.printf("ratio    %6.2f of bare speed%n", bare / stored);
			read(folder.resolve("library"));
		} finally {
			delete(folder);
		}
	}

	private static double bare(Path file, List<String> texts) throws SQLException {
		long start = System.nanoTime();
		try (Connection connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + file, new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA page_size = 8192");
			statement.execute("PRAGMA journal_mode = WAL");
			statement.execute("PRAGMA synchronous = FULL");
			statement.execute("CREATE TABLE text (n INTEGER PRIMARY KEY, original BLOB, body BLOB)");
			connection.setAutoCommit(false);
			try (PreparedStatement insert = connection.prepareStatement("INSERT INTO text (original, body) VALUES (?, ?)")) {
				for (int i = 0; i < texts.size(); i++) {
					insert.setBytes(1, com.github.luben.zstd.Zstd.compress(original(texts.get(i)), 3));
					insert.setBytes(2, com.github.luben.zstd.Zstd.compress(texts.get(i).getBytes(StandardCharsets.UTF_8), 3));
					insert.execute();
					if (i % BATCH == BATCH - 1)
						connection.commit();
				}
			}
			connection.commit();
		}
		return seconds(start);
	}

	private static double stored(Path folder, List<String> texts) {
		long start = System.nanoTime();
		try (SqliteLibrary library = new SqliteLibrary(new LibraryLocation(folder))) {
			List<SourceDocument> batch = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				batch.add(document(i, texts.get(i)));
				if (batch.size() == BATCH || i == texts.size() - 1) {
					library.add(batch);
					batch.clear();
				}
			}
		}
		return seconds(start);
	}

	private static void read(Path folder) {
		try (Library library = new SqliteLibrary(new LibraryLocation(folder))) {
			long start = System.nanoTime();
			library.size();
			System.out.printf("open     %6.1f ms%n", seconds(start) * 1000);
			start = System.nanoTime();
			List<Source> sources = library.sources(SourceFilter.ALL);
			System.out.printf("list     %6.1f ms for %d%n", seconds(start) * 1000, sources.size());
			start = System.nanoTime();
			long chars = 0;
			for (Source source : sources)
				chars += library.text(source.id()).length() + library.marks(source.id()).size();
			System.out.printf("read     %6.1f MB/s of text, marks with it%n", chars / 1e6 / seconds(start));
			start = System.nanoTime();
			for (Source source : sources)
				library.find(source.citations().getFirst()).orElseThrow();
			System.out.printf("find     %6.3f ms a citation%n", seconds(start) * 1000 / sources.size());
			start = System.nanoTime();
			System.out.printf("check    %d findings in %.2f s%n", library.check().size(), seconds(start));
		}
	}

	private static SourceDocument document(int number, String text) {
		Source source = Source.builder(SourceKind.CASE, "Party " + number + " v. Government").id("case-" + number)
				.citation(number / 1000 + " F.4th " + number % 1000).court("ca" + number % 11).date(1990 + number % 30 + "-01-02")
				.docket(number + "-77").judge("Judge " + number % 50).topic("topic " + number % 20).build();
		List<Mark> marks = new ArrayList<>();
		for (int at = 0; at + 120 < text.length(); at += 120)
			marks.add(Mark.of(MarkKind.SENTENCE, at, at + 119, ""));
		for (int at = 0; at + 2500 < text.length(); at += 2500)
			marks.add(Mark.of(MarkKind.PAGE, at, at + 2500, String.valueOf(at / 2500)));
		return new SourceDocument(source, SourceText.of(text), marks, original(text), "benchmark");
	}

	private static byte[] original(String text) {
		return ("{\"plain_text\": \"" + text.replace("\n", "\\n") + "\"}").getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> made(int count) {
		Random random = new Random(1);
		String[] words = new String[20_000];
		for (int i = 0; i < words.length; i++) {
			StringBuilder word = new StringBuilder();
			for (int letters = 2 + random.nextInt(9); letters > 0; letters--)
				word.append((char) ('a' + random.nextInt(26)));
			words[i] = word.toString();
		}
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StringBuilder text = new StringBuilder();
			for (int word = 500 + random.nextInt(6000); word > 0; word--)
				text.append(words[(int) (Math.pow(words.length, random.nextDouble()) - 1)]).append(word % 14 == 0 ? '\n' : ' ');
			texts.add(text.toString());
		}
		return texts;
	}

	/** Stretches of the folder's text files, each begun with its number, until there are enough. */
	private static List<String> cut(Path folder, int count) throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList())
				all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		}
		Random random = new Random(1);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int start = random.nextInt(all.length() / 2);
			int end = Math.min(all.length(), start + 3000 + random.nextInt(40_000));
			texts.add(i + "\n" + all.substring(start, end));
		}
		return texts;
	}

	private static double size(Path file) throws IOException {
		return Files.size(file) / 1e6;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
