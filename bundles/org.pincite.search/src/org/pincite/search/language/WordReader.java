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
	 * @param more further characters that may follow the last word
	 */
	static List<WordTree> pattern(String typed, int more) {
		List<WordTree> words = new ArrayList<>();
		List<Word> read = Word.in(typed);
		for (int i = 0; i < read.size(); i++) {
			String text = read.get(i).text().replace(ONE, '?');
			int further = i == read.size() - 1 ? more : 0;
			words.add(further > 0 || text.indexOf('?') > 0 ? new Wildcard(text, further) : new Term(text, Forms.ALL));
		}
		return words;
	}
}
