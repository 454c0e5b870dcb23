package org.pincite.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The abbreviations of legal prose, and the words that sentences begin with, from {@code abbreviations.txt}. */
record Abbreviations(Set<String> never, Set<String> beforeNumber, Set<String> any, Set<String> starters, Set<String> clock) {

	static Abbreviations read() {
		Abbreviations tables = new Abbreviations(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(Abbreviations.class.getResourceAsStream("abbreviations.txt"), StandardCharsets.UTF_8))) {
			in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(tables::add);
		} catch (IOException e) {
			throw new UncheckedIOException("abbreviations.txt of this bundle cannot be read", e);
		}
		return tables;
	}

	private void add(String line) {
		String[] words = line.split("\\s+");
		Set<String> table = switch (words[0]) {
		case "never" -> never;
		case "number" -> beforeNumber;
		case "any" -> any;
		case "clock" -> clock;
		default -> starters;
		};
		for (int i = 1; i < words.length; i++)
			table.add(words[i]);
	}

	/** No sentence ends behind it. */
	boolean never(String word) {
		return never.contains(word.toLowerCase(Locale.ROOT));
	}

	/** A number follows it, as a rule. */
	boolean beforeNumber(String word) {
		return beforeNumber.contains(word.toLowerCase(Locale.ROOT));
	}

	boolean any(String word) {
		return any.contains(word.toLowerCase(Locale.ROOT));
	}

	/** What may follow a time of day in the same sentence: a zone, a day, a month. */
	boolean clock(String word) {
		return clock.contains(word);
	}

	/** Words are listed with their capital. */
	boolean starter(String word) {
		return starters.contains(word);
	}
}
