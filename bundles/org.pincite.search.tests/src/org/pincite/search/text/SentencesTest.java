package org.pincite.search.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.Test;
import org.pincite.citation.Span;

public class SentencesTest {

	private static List<String> table() throws IOException {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(SentencesTest.class.getResourceAsStream("sentences.txt"), StandardCharsets.UTF_8))) {
			return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		}
	}

	private static final String END = " ‖ ";
	/** Where a sentence might end: a closing mark, what may close behind it, and white space. */
	private static final Pattern CANDIDATE = Pattern.compile("[.?!][)\\]}\"'”’]*\\d{0,2}\\s+");

	private static String split(String text) {
		return Sentences.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining(END));
	}

	/** Offsets behind which a text is cut, white space not counted. */
	private static Set<Integer> cuts(String marked) {
		Set<Integer> cuts = new TreeSet<>();
		int at = 0;
		for (String sentence : marked.split(END))
			cuts.add(at += sentence.replaceAll("\\s", "").length());
		return cuts;
	}

	private static Set<Integer> candidates(String text) {
		Set<Integer> candidates = new TreeSet<>();
		Matcher found = CANDIDATE.matcher(text);
		while (found.find())
			candidates.add(text.substring(0, found.end()).replaceAll("\\s", "").length());
		return candidates;
	}

	@Test
	public void splitsLegalProseWhereAReaderWould() throws Exception {
		int labelled = 0;
		int ends = 0;
		List<String> wrong = new ArrayList<>();
		for (String line : table()) {
			String text = line.replace(END, " ");
			Set<Integer> wanted = cuts(line);
			Set<Integer> found = cuts(split(text));
			Set<Integer> places = candidates(text);
			places.addAll(wanted);
			places.addAll(found);
			labelled += places.size();
			ends += wanted.size();
			places.removeIf(place -> wanted.contains(place) == found.contains(place));
			places.forEach(place -> wrong.add("\nwanted " + line + "\n   got " + split(text)));
		}
		assertTrue(ends + " of " + labelled, ends >= 1_000 && labelled >= 1_500);
		assertTrue(wrong.size() + " of " + labelled + " wrong" + wrong, wrong.size() * 1_000 <= labelled * 5);
		if (Boolean.getBoolean("pincite.show"))
			throw new AssertionError(ends + " ends of " + labelled + " places, " + wrong.size() + " wrong" + wrong);
	}

	@Test
	public void endsASentenceAtABlankLine() {
		assertEquals("I. BACKGROUND ‖ The facts are few", split("I. BACKGROUND\n\nThe facts are few"));
	}

	@Test
	public void coversEveryWordOfAnyTextInOrder() {
		Random random = new Random(7);
		String characters = "aB. ?!\n\"'()[]§¶…1‘’\u00a0م日。\uD83D\uDE00*,;v";
		for (int round = 0; round < 3_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--)
				text.appendCodePoint(characters.codePointAt(random.nextInt(characters.length())));
			String value = text.toString();
			int end = 0;
			StringBuilder between = new StringBuilder();
			for (Span sentence : Sentences.in(value)) {
				between.append(value, end, sentence.start());
				end = sentence.end();
			}
			between.append(value.substring(end));
			assertEquals(value, 0, between.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0').count());
		}
	}
}
