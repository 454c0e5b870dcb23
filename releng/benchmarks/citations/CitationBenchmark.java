import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pincite.citation.Citation;
import org.pincite.citation.Citations;

/**
 * Throughput of the citation engine on one thread: on whole texts, and on texts made to hurt. Prints megabytes (millions of UTF-16 units) a
 * second, and for hostile texts the ratio of the times for four times the length, which is four where reading is linear.
 *
 * <pre>
 * javac -cp CLASSES -d /tmp/bench releng/benchmarks/citations/CitationBenchmark.java
 * taskset -c 0 java -XX:+UseSerialGC -cp /tmp/bench:CLASSES CitationBenchmark FOLDER_OF_TEXTS [rounds]
 * </pre>
 */
public final class CitationBenchmark {

	private static final String[] HOSTILE = { "1 U.S. 1 ", "(", "\u00a7", "1 U.S. 1 (", "\u00a7 1 ", "Id. ", "Foo, supra, ", "1 U.S. at 5; ", "Foo at 5 ", "8 U.S.C. \u00a7\u00a7 1, 2 and " };

	private CitationBenchmark() {
	}

	public static void main(String[] args) {
		long start = System.nanoTime();
		Citations.standard().in("Roe v. Wade, 410 U.S. 113 (1973). Id. at 120.");
		System.out.printf("tables, cold: %.0f ms%n", (System.nanoTime() - start) / 1e6);
		if (args.length > 0)
			texts(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 10);
		for (String unit : HOSTILE) {
			time(unit, 500_000);
			double one = time(unit, 1_000_000), four = time(unit, 4_000_000);
			System.out.printf("%-28s %6.1f MB/s   4x text takes %.1fx%n", '"' + unit + '"', 4 / four, four / one);
		}
	}

	private static void texts(Path folder, int rounds) {
		List<String> texts = new ArrayList<>();
		long chars = 0;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path f : files.filter(Files::isRegularFile).sorted().toList()) {
				String text = new String(Files.readAllBytes(f), java.nio.charset.StandardCharsets.UTF_8);
				texts.add(text);
				chars += text.length();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			long found = 0;
			for (String text : texts)
				found += Citations.standard().in(text).size();
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.printf("%d texts, %.2f MB: %d citations in %.3f s = %.1f MB/s%n", texts.size(), chars / 1e6, found, seconds, chars / 1e6 / seconds);
		}
	}

	private static double time(String unit, int chars) {
		String text = unit.repeat(chars / unit.length());
		long start = System.nanoTime();
		List<Citation> found = Citations.standard().in(text);
		if (found == null)
			throw new AssertionError();
		return (System.nanoTime() - start) / 1e9;
	}
}
