package org.pincite.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/**
 * As many opinions as wanted, the same for the same number: real ones with every twelfth word taken from another opinion and every hundredth replaced by an invented
 * name, so that the vocabulary grows as it does in a real library. Without real ones, texts of invented words in the frequencies of English.
 */
final class Opinions {
	private static final Pattern PLAIN = Pattern.compile("\"plain_text\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
	private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
	private static final String[] COURTS = { "ca1", "ca2", "ca3", "ca4", "ca5", "ca6", "ca7", "ca8", "ca9", "ca10", "ca11", "cadc", "scotus", "bia" };
	private static final String[] TOPICS = { "Asylum", "Contracts", "Evidence", "Habeas corpus", "Immigration", "Sentencing", "Torts" };
	private final List<String> texts;
	private final List<List<String>> words = new ArrayList<>();

	Opinions(List<String> texts) {
		this.texts = texts;
		for (String text : texts)
			words.add(WORD.matcher(text).results().map(found -> found.group()).toList());
	}

	/** @param folder text files or CourtListener's JSON; if there is no such folder, texts are invented */
	static Opinions of(Path folder) throws IOException {
		List<String> texts = new ArrayList<>();
		if (Files.isDirectory(folder))
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.sorted().toList()) {
					String content = Files.readString(file);
					Matcher plain = PLAIN.matcher(content);
					String text = !file.toString().endsWith(".json") ? content
							: plain.find() ? plain.group(1).replace("\\n", "\n").replaceAll("\\\\u....|\\\\.", " ") : "";
					if (text.length() > 2_000)
						texts.add(text);
				}
			}
		for (int i = 0; texts.size() < 40; i++)
			texts.add(invented(new Random(i)));
		return new Opinions(texts);
	}

	/** A text of the length of an opinion; the n-th most frequent word is an n-th as frequent as the first. */
	private static String invented(Random random) {
		StringBuilder text = new StringBuilder();
		for (int sentence = 0; sentence < 180; sentence++) {
			for (int i = 8 + random.nextInt(24); i > 0; i--)
				text.append(i % 9 == 0 ? "the " : word((int) Math.exp(random.nextDouble() * Math.log(30_000)))).append(i == 1 ? "" : " ");
			text.append(random.nextInt(5) == 0 ? ".\n\n" : ". ").append("The ");
		}
		return text.toString();
	}

	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int n = number + 40; n > 0; n /= 40)
			word.append("bdfgklmprtvz".charAt(n % 40 % 12)).append("aeiou".charAt(n % 40 % 5));
		return word.append(number % 3 == 0 ? "n" : "s").toString();
	}

	private static String name(Random random) {
		String word = word((int) Math.exp(random.nextDouble() * Math.log(400_000)));
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	String text(int number) {
		Random random = new Random(number);
		String text = texts.get(number % texts.size());
		List<String> others = words.get(random.nextInt(words.size()));
		StringBuilder varied = new StringBuilder(text.length() + 1_000);
		Matcher word = WORD.matcher(text);
		int end = 0;
		while (word.find()) {
			int dice = random.nextInt(300);
			varied.append(text, end, word.start()).append(dice < 25 ? others.get(random.nextInt(others.size())) : dice < 28 ? name(random) : word.group());
			end = word.end();
		}
		return varied.append(text, end, text.length()).append("\n\nRecord ").append(number).append('.').toString();
	}

	static String citation(int number) {
		return 100 + number / 60 + " F.3d " + (1 + number % 60 * 20);
	}

	SourceDocument document(int number) {
		Random random = new Random(~number);
		String text = text(number);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; number > 0 && i < 6; i++) {
			String cited = citation((int) (number * Math.pow(random.nextDouble(), 3)));
			marks.add(new Mark(MarkKind.CITATION, i * 10, i * 10 + 5, cited, cited, 0));
		}
		Source source = Source.builder(SourceKind.CASE, name(random) + " v. " + name(random)).id("d" + number).citation(citation(number))
				.court(COURTS[random.nextInt(COURTS.length)]).date(1950 + random.nextInt(75) + "-0" + (1 + random.nextInt(9)) + "-11").docket("No. " + number)
				.status(random.nextInt(5) == 0 ? "unpublished" : "published").topic(TOPICS[random.nextInt(TOPICS.length)]).judge(name(new Random(number % 400))).build();
		return new SourceDocument(source, SourceText.of(text), marks, ("record " + number).getBytes(StandardCharsets.UTF_8), "plain-text");
	}
}
