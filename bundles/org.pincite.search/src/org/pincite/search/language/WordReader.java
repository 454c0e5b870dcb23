package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;

import org.pincite.search.text.Word;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Reads typed words; wildcards have been replaced by {@link #ONE}. */
final class WordReader {
	/** Stands for one arbitrary character while a word is read: a letter that no legal text uses, so that the scanner keeps it. */
	static final char ONE = '\uA66E';

	private WordReader() {
	}

	/** Words of a lexeme without wildcards. */
	static List<WordTree> terms(String typed, Forms forms) {
		List<WordTree> words = new ArrayList<>();
		for (Word word : Word.in(typed.replace(ONE, ' ')))
			words.add(new Term(word.text(), forms));
		return words;
	}

	/** Words of a lexeme of which the last is a root. */
	static List<WordTree> root(String typed) {
		List<WordTree> words = terms(typed, Forms.ALL);
		if (!words.isEmpty())
			words.add(new Root(((Term) words.removeLast()).text()));
		return words;
	}

	/**
	 * Words of a lexeme with {@link #ONE} for exactly one character.
	 *
	 * @param upTo  whether wildcards at the end of a word stand for one character at most each, not for exactly one
	 * @param as    the lexeme as typed
	 * @param start where it stands in the query
	 */
	static List<WordTree> pattern(String typed, boolean upTo, String as, int start) throws Trouble {
		List<WordTree> words = new ArrayList<>();
		for (Word read : Word.in(typed)) {
			String text = read.text().replace(ONE, '?');
			if (text.charAt(0) == '?')
				throw new Trouble(start, start + as.length(), as.replaceAll("[*?]", ""), "a word begins with a letter; wildcards stand inside or at its end");
			int end = text.length();
			while (upTo && text.charAt(end - 1) == '?')
				end--;
			String pattern = text.substring(0, end);
			int more = text.length() - end;
			words.add(more > 0 || pattern.indexOf('?') > 0 ? new Wildcard(pattern, more) : new Term(text, Forms.ALL));
		}
		return words;
	}
}
