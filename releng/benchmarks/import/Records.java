import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CourtListener records multiplied: every copy has a number, a docket and words of its own, without which it would be joined with its model as another rendition of it. In each about one word of twelve is replaced by a word of the same
 * letters-only kind that occurs in the records, so that neither the store nor the index sees the same text twice.
 */
final class Records {
	private static final Pattern WORD = Pattern.compile("(?<![\\\\<&/\\w-])(?!true\\b|false\\b|null\\b)[a-z]{4,}(?![\\w=:;/\\\\-])");
	private static final Pattern DOCKET = Pattern.compile("\\b(\\d{2}-)\\d{2,5}\\b(?!-\\d)");
	private static final Pattern OWN_CITATION = Pattern.compile("(?:\"|\\\\n|>)\\s*(\\d{1,4} (?:F\\.(?: ?[23]d)?|U\\.S\\.|F\\. Supp\\.(?: 2d)?|F\\. ?App'x) )(\\d{1,4})");
	private final List<String> originals = new ArrayList<>();
	private final List<String> words = new ArrayList<>();

	/** @param folder the records as JSON files, one a file */
	Records(Path folder) throws IOException {
		Set<String> seen = new TreeSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
				String record = Files.readString(file).strip().replaceAll("[\\r\\n]+\\s*", " ");
				originals.add(record);
				int at = record.indexOf("\"plain_text\"");
				Matcher word = WORD.matcher(record.substring(Math.max(0, at), Math.min(record.length(), Math.max(0, at) + 20_000)));
				while (word.find())
					seen.add(word.group());
			}
		}
		words.addAll(seen);
	}

	int size() {
		return originals.size();
	}

	/** The record with the given number. The same number gives the same record. */
	String record(int number) {
		String original = originals.get(number % originals.size());
		if (number < originals.size())
			return original;
		Random random = new Random(number);
		StringBuilder varied = new StringBuilder(original.length() + 1000);
		Matcher word = WORD.matcher(original);
		int from = 0;
		while (word.find()) {
			if (random.nextInt(12) != 0 || isName(original, word))
				continue;
			varied.append(original, from, word.start()).append(words.get(random.nextInt(words.size())));
			from = word.end();
		}
		String record = ownCitation(varied.append(original, from, original.length()).toString(), number);
		return DOCKET.matcher(record).replaceAll("$1" + (10_000 + number)).replaceFirst("\"id\":\\s*\\d+", "\"id\": " + (10_000_000 + number))
				.replaceFirst("(\"resource_uri\":\\s*\"[^\"]*/opinions/)\\d+", "$1" + (10_000_000 + number))
				.replaceFirst("(\"cluster\":\\s*\"[^\"]*/clusters/)\\d+", "$1" + (10_000_000 + number))
				.replaceFirst("(\"absolute_url\":\\s*\"/opinion/)\\d+/", "$1" + (10_000_000 + number) + "/");
	}

	/** The place where the opinion itself is printed stands before its text, if at all; another docket and place make it another opinion. */
	private static String ownCitation(String record, int number) {
		Matcher own = OWN_CITATION.matcher(record);
		return own.find() ? record.replace(own.group(1) + own.group(2), own.group(1) + (10_000 + number)) : record;
	}

	/** True for the name of a field, and for what is tagged or linked: such words are the form of the record. */
	private static boolean isName(String text, Matcher word) {
		if (word.end() < text.length() && text.charAt(word.end()) == '"' || word.start() > 0 && text.charAt(word.start() - 1) == '"')
			return true;
		for (int i = word.start(); i > Math.max(0, word.start() - 400); i--)
			if (text.charAt(i) == '<' || text.charAt(i) == '>')
				return text.charAt(i) == '<';
		return false;
	}

	/** Records as JSON Lines, made while they are read. */
	InputStream lines(int from, int to) {
		return new SequenceInputStream(new Enumeration<>() {
			private int next = from;

			@Override
			public boolean hasMoreElements() {
				return next < to;
			}

			@Override
			public InputStream nextElement() {
				ByteArrayOutputStream chunk = new ByteArrayOutputStream();
				for (int i = 0; i < 20 && next < to; i++) {
					chunk.writeBytes(record(next++).getBytes(StandardCharsets.UTF_8));
					chunk.write('\n');
				}
				return new java.io.ByteArrayInputStream(chunk.toByteArray());
			}
		});
	}
}
