package org.pincite.vault.internal.firewall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text being searched, with its words.
 *
 * @param text  as written
 * @param words its words
 * @param cases titles of cases in it
 * @param joins what words written apart stand for together, as far as it has been asked
 */
record Searched(CharSequence text, List<Word> words, CaseNames cases, Map<Integer, List<Lookup.Join>> joins) {

	static Searched of(CharSequence text) {
		List<Word> words = Word.of(text);
		return new Searched(text, words, CaseNames.in(text), new HashMap<>());
	}

	CharSequence gap(int before, int after) {
		return text.subSequence(words.get(before).end(), words.get(after).start());
	}

	/** The word at an index, or null outside. */
	Word word(int index) {
		return index < 0 || index >= words.size() ? null : words.get(index);
	}

	/** True if a sentence, a line of its own or a quotation begins with the word. */
	boolean beginsSentence(int index) {
		if (index == 0)
			return true;
		CharSequence gap = gap(index - 1, index);
		int breaks = 0;
		for (int at = 0; at < gap.length(); at++) {
			char c = gap.charAt(at);
			if (c == '.' && !(words.get(index - 1).initial() || NameWords.title(words.get(index - 1).folded())) || c == '!' || c == '?' || c == ':' || c == '•'
					|| c == '“' || c == '"' || c == '#' || c == '|')
				return true;
			breaks += c == '\n' ? 1 : 0;
		}
		return breaks > 1;
	}

	/** True if nothing but blanks, or one line break, stands between two words. */
	boolean adjacent(int before, int after) {
		if (before < 0 || after >= words.size())
			return false;
		CharSequence gap = gap(before, after);
		int breaks = 0;
		for (int at = 0; at < gap.length(); at++) {
			char c = gap.charAt(at);
			if (!Character.isWhitespace(c) && c != '\u00A0' && c != '*' && !Fold.silent(c) && c != '-' && c != '\u2010' && c != '\u2011'
					&& !(c == '.' && at == 0 && (words.get(before).initial() || NameWords.title(words.get(before).folded()) || NameWords.particle(words.get(before).folded()))))
				return false;
			breaks += c == '\n' ? 1 : 0;
		}
		return breaks < 2;
	}
}
