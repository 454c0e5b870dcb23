import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.news.NewsHtmlReader;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How much of an article is found on real pages, beside Mozilla's readability on the same pages. A page is a folder with {@code source.html}, the
 * article that is expected ({@code expected.html}) and what the page states ({@code expected-metadata.json}).
 * <p>
 * Arguments: folder of pages, file with the answers of {@code readability.mjs}.
 */
public final class NewsBenchmark {
	private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
	private static final ObjectMapper JSON = new ObjectMapper();

	private NewsBenchmark() {
	}

	public static void main(String[] args) throws IOException, UnreadableException {
		Map<String, JsonNode> peer = new HashMap<>();
		for (String line : Files.readAllLines(Path.of(args[1]))) {
			JsonNode answer = JSON.readTree(line);
			peer.put(answer.path("page").asText(), answer);
		}
		Sum ours = new Sum();
		Sum theirs = new Sum();
		System.out.printf("%-45s %8s %8s  %s%n", "page", "pincite", "mozilla", "headline, date");
		for (Path page : pages(Path.of(args[0]))) {
			String name = page.getFileName().toString();
			JsonNode stated = JSON.readTree(Files.readString(page.resolve("expected-metadata.json")));
			SourceDocument read = new NewsHtmlReader().read(new Input("news/" + name + ".html", Files.readAllBytes(page.resolve("source.html")), null)).getFirst();
			JsonNode other = peer.getOrDefault(name, JSON.createObjectNode());
			String expected = Jsoup.parse(Files.readString(page.resolve("expected.html"))).wholeText();
			double a = ours.body(expected, read.text().value());
			double b = theirs.body(expected, other.path("text").asText(""));
			boolean title = ours.headline(stated, read.source().title());
			boolean otherTitle = theirs.headline(stated, other.path("title").asText(""));
			boolean date = ours.date(stated, read.source().date());
			theirs.date(stated, other.path("published").asText(""));
			ours.byline(stated, read.source().extra().get("byline"));
			theirs.byline(stated, other.path("byline").asText(""));
			System.out.printf(Locale.ROOT, "%-45s %8.4f %8.4f  %s%s%s%n", name, a, b, title ? "" : "headline: " + read.source().title() + " ",
					otherTitle ? "" : "(mozilla: " + other.path("title").asText() + ") ", date ? "" : "date: " + read.source().date());
		}
		System.out.println("pincite: " + ours);
		System.out.println("mozilla: " + theirs);
		System.out.printf(Locale.ROOT, "ratio of the mean F1: %.4f%n", ours.mean() / theirs.mean());
	}

	private static List<Path> pages(Path folder) throws IOException {
		try (Stream<Path> pages = Files.list(folder)) {
			return pages.filter(page -> Files.exists(page.resolve("expected.html"))).sorted().toList();
		}
	}

	/** What one extractor got right, summed over the pages. */
	private static final class Sum {
		private double f1;
		private double worst = 1;
		private int pages;
		private int headlines;
		private int dates;
		private int dated;
		private int bylines;
		private int signed;

		double mean() {
			return f1 / pages;
		}

		double body(String expected, String found) {
			double value = tokenF1(expected, found);
			f1 += value;
			worst = Math.min(worst, value);
			pages++;
			return value;
		}

		boolean headline(JsonNode stated, String found) {
			boolean same = line(stated.path("title").asText("")).equals(line(found == null ? "" : found));
			headlines += same ? 1 : 0;
			return same;
		}

		boolean date(JsonNode stated, String found) {
			String expected = stated.path("publishedTime").asText("");
			if (stated.path("publishedTime").isNull() || expected.length() < 10)
				return true;
			dated++;
			boolean same = found != null && found.startsWith(expected.substring(0, 10));
			dates += same ? 1 : 0;
			return same;
		}

		void byline(JsonNode stated, String found) {
			String expected = line(stated.path("byline").asText(""));
			if (stated.path("byline").isNull() || expected.isEmpty())
				return;
			signed++;
			bylines += found != null && line(found).equals(expected) ? 1 : 0;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "F1 %.4f over %d pages (worst %.4f), headlines %d, dates %d of %d, bylines %d of %d", mean(), pages, worst, headlines,
					dates, dated, bylines, signed);
		}
	}

	private static String line(String text) {
		return text.replaceAll("[\\s\\u00a0]+", " ").strip();
	}

	/** Harmonic mean of precision and recall over the words, order aside; an ideograph is a word. */
	private static double tokenF1(String expected, String found) {
		Map<String, Integer> a = counts(expected);
		Map<String, Integer> b = counts(found);
		int common = 0;
		for (Map.Entry<String, Integer> word : a.entrySet())
			common += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
		int all = a.values().stream().mapToInt(Integer::intValue).sum() + b.values().stream().mapToInt(Integer::intValue).sum();
		return all == 0 ? 1 : 2.0 * common / all;
	}

	private static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (word.find())
			counts.merge(word.group(), 1, Integer::sum);
		return counts;
	}
}
