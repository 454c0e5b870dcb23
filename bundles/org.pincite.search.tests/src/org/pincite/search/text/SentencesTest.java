package org.pincite.search.text;

import static org.junit.Assert.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
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

	private static String split(String text) {
		return Sentences.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining(" ¶ "));
	}

	@Test
	public void splitsLegalProseWhereAReaderWould() throws Exception {
		StringBuilder wrong = new StringBuilder();
		for (String line : table()) {
			String found = split(line.replace(" ¶ ", " "));
			if (!found.equals(line))
				wrong.append("\nwanted ").append(line).append("\n   got ").append(found);
		}
		assertEquals("", wrong.toString());
	}

	@Test
	public void endsASentenceAtABlankLine() {
		assertEquals("I. BACKGROUND ¶ The facts are few", split("I. BACKGROUND\n\nThe facts are few"));
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
