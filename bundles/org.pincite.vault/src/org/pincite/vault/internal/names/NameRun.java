package org.pincite.vault.internal.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of words that belong to one name.
 *
 * @param name whose
 * @param first index of the first word
 * @param last index of the last word
 * @param full how many significant parts of the name are written out
 * @param initials how many are given by their first letter
 */
record NameRun(PersonName name, int first, int last, int full, int initials) {

	/** What may stand between the words of one name: blanks, one line break, hyphens, apostrophes, a comma before the given names. */
	private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]*+[,'’‘\\-\\u2010\\u2011–]?[\\s\\u00A0]*+");
	private static final Pattern INITIAL_GAP = Pattern.compile("\\.?[\\s\\u00A0]*+[,\\-\\u2010\\u2011]?[\\s\\u00A0]*+");
	private static final int WIDEST_GAP = 40;

	int length() {
		return last - first + 1;
	}

	/** Enough of the name to tell the person. */
	boolean whole() {
		return full + initials > 1 || name.parts().size() == 1;
	}

	/** The longest run of a person's name that begins at a word, or null. */
	static NameRun at(PersonName name, List<Word> words, int first, CharSequence text) {
		if (!name.known())
			return exactly(name, words, first, text);
		boolean[] used = new boolean[name.parts().size()];
		NameRun best = null;
		int full = 0;
		int initials = 0;
		for (int at = first; at < words.size(); at++) {
			Word word = words.get(at);
			if (at > first && !joined(words.get(at - 1), word, text))
				break;
			int part = part(name, used, word, text);
			if (part < 0)
				break;
			used[part] = true;
			boolean initial = word.folded().length() < name.parts().get(part).length();
			if (initial)
				initials++;
			else if (name.significant(word.folded()))
				full++;
			if (full > 0 && (!initial || closes(words, at, text)))
				best = new NameRun(name, first, at, full, initials);
		}
		if (best == null || best.full() == 1 && !capital(best, words))
			return null;
		return best;
	}

	private static NameRun exactly(PersonName name, List<Word> words, int first, CharSequence text) {
		int count = name.parts().size();
		if (first + count > words.size())
			return null;
		for (int i = 0; i < count; i++)
			if (!words.get(first + i).folded().equals(name.parts().get(i)) || i > 0 && !joined(words.get(first + i - 1), words.get(first + i), text))
				return null;
		return new NameRun(name, first, first + count - 1, count, 0);
	}

	private static int part(PersonName name, boolean[] used, Word word, CharSequence text) {
		for (int i = 0; i < used.length; i++)
			if (!used[i] && name.parts().get(i).equals(word.folded()))
				return i;
		if (word.initial() && word.capital())
			for (int i = 0; i < used.length; i++)
				if (!used[i] && name.significant(name.parts().get(i)) && name.parts().get(i).startsWith(word.folded()))
					return i;
		return -1;
	}

	/** An initial ends a name only with its period, or after a comma: not the first letter of something else. */
	private static boolean closes(List<Word> words, int at, CharSequence text) {
		int end = words.get(at).end();
		return end < text.length() && text.charAt(end) == '.'
				|| at > 0 && text.subSequence(words.get(at - 1).end(), words.get(at).start()).toString().contains(",");
	}

	private static boolean joined(Word before, Word word, CharSequence text) {
		if (word.start() - before.end() > WIDEST_GAP)
			return false;
		CharSequence gap = text.subSequence(before.end(), word.start());
		if (gap.chars().filter(c -> c == '\n').count() > 1)
			return false;
		return (before.initial() ? INITIAL_GAP : GAP).matcher(gap).matches();
	}

	/** One part of a name counts only where it is written as a name. */
	private static boolean capital(NameRun run, List<Word> words) {
		return words.subList(run.first(), run.last() + 1).stream().filter(word -> run.name().significant(word.folded())).allMatch(Word::capital);
	}
}
