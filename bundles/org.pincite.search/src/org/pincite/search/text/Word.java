package org.pincite.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a query as typed.
 *
 * @param text       as it is compared; parts of a compound joined by hyphens
 * @param start      its first code unit in the query
 * @param end        one past its last
 */
public record Word(String text, int start, int end) {

	/** The words of a typed text, compounds held together. */
	public static List<Word> in(String typed) {
		List<Word> words = new ArrayList<>();
		WordScanner scanner = new WordScanner(typed, 0, typed.length(), true);
		boolean joined = false;
		while (scanner.next()) {
			if (joined) {
				Word before = words.removeLast();
				words.add(new Word(before.text + "-" + scanner.word(), before.start, scanner.end()));
			} else
				words.add(new Word(scanner.word(), scanner.start(), scanner.end()));
			joined = scanner.hyphenated();
		}
		return words;
	}
}
