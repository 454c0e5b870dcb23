package org.pincite.vault.internal.firewall;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of words that belong to one name.
 *
 * @param form     whose, and which of the names
 * @param first    index of the first word
 * @param last     index of the last word
 * @param full     how many significant parts of the name are written out
 * @param initials how many are given by their first letter
 * @param level    the least sure of its parts
 * @param sure     how many of the parts written out are surer than by a distant sound
 */
record NameRun(NameForm form, int first, int last, int full, int initials, Part.Level level, int sure) {

	/** What may stand between the words of one name: blanks, a line break, hyphens, apostrophes, a comma, quotation marks around a pet name. */
	private static final Pattern GAP = Pattern.compile("[.]?[\\s\\u00A0\\u2000-\\u200F\\u202F\\u3000>|*_<]*+[,،、·・'’‘ʼ`´\\-\\u2010\\u2011–—/\"“”(){}\\[\\]]*+[\\s\\u00A0\\u2000-\\u200F\\u202F\\u3000>|*_<]*+[\"“”(*_]?");
	private static final int WIDEST_GAP = 40;
	private static final int MOST_UNKNOWN = 2;
	private static final int LONGEST = 24;
	private static final int MOST_INITIALS = 6;

	int length() {
		return last - first + 1;
	}

	/** Enough of the name to tell the person. */
	boolean whole() {
		return full > 1 || full == 1 && initials > 0 || full == 1 && form.significant == 1;
	}

	boolean better(NameRun other) {
		return other == null || full + initials > other.full + other.initials || full + initials == other.full + other.initials
				&& (full > other.full || full == other.full && (level.ordinal() < other.level.ordinal() || level == other.level && length() > other.length()));
	}

	/** The best run of a name that begins at a word, or null. */
	static NameRun at(NameForm form, Searched searched, Lookup lookup, int first) {
		return new Walk(form, searched, lookup).from(first);
	}

	/** One walk along the words, as long as they go on with the name. */
	private static final class Walk {
		private final NameForm form;
		private final Searched searched;
		private final Lookup lookup;
		private int used;
		private int full;
		private int initials;
		private Part.Level level = Part.Level.EXACT;
		private int sure;
		private NameRun best;

		Walk(NameForm form, Searched searched, Lookup lookup) {
			this.form = form;
			this.searched = searched;
			this.lookup = lookup;
		}

		NameRun from(int first) {
			int at = first;
			int unknown = 0;
			while (at < searched.words().size() && at < first + LONGEST && (at == first || joined(at - 1, at))) {
				int next = step(first, at);
				if (next > at) {
					at = next;
				} else if (at > first && unknown < MOST_UNKNOWN && middleName(at)) {
					unknown++;
					at++;
				} else {
					break;
				}
			}
			return best;
		}

		/** Takes the word or words at an index into the run. @return the index after them, or the same if they do not go on with it */
		private int step(int first, int at) {
			for (Lookup.Join join : lookup.joins(searched, at)) {
				NameForm.Candidate candidate = unused(join.unit());
				if (candidate != null) {
					take(candidate, first, join.end() - 1);
					return join.end();
				}
			}
			NameForm.Candidate candidate = unused(lookup.word(searched, at));
			if (candidate != null) {
				take(candidate, first, at);
				return at + 1;
			}
			return initial(first, at);
		}

		private NameForm.Candidate unused(Lookup.Unit unit) {
			for (NameForm.Candidate candidate : unit.of(form))
				if ((candidate.mask() & used) == 0)
					return candidate;
			return null;
		}

		private void take(NameForm.Candidate candidate, int first, int last) {
			used |= candidate.mask();
			int significant = form.significant(candidate.mask());
			full += significant;
			if (significant > 0) {
				if (candidate.level().ordinal() > level.ordinal())
					level = candidate.level();
				sure += candidate.level() == Part.Level.FAR ? 0 : significant;
			}
			if (full > 0 && (significant > 0 || initials > 0 || form.significant(used) > 0))
				keep(first, last);
		}

		private void keep(int first, int last) {
			best = new NameRun(form, first, last, full, initials, level, sure);
		}

		/** A letter, or two or three capitals, in the place of given names. */
		private int initial(int first, int at) {
			Word word = searched.words().get(at);
			String letters = word.folded();
			if (initials >= MOST_INITIALS || !word.capital() || letters.length() > 3 || !Character.isLetter(letters.charAt(0)) || letters.length() > 1 && !shouting(word))
				return at;
			for (int i = 0; i < letters.length(); i++)
				if (!initial(letters.charAt(i)))
					return at;
			initials += letters.length();
			if (full > 0 && closes(at))
				keep(first, at);
			return at + 1;
		}

		private boolean shouting(Word word) {
			return searched.text().subSequence(word.start(), word.end()).chars().allMatch(c -> Character.isUpperCase(c));
		}

		private boolean initial(char letter) {
			for (Part part : form.parts)
				if (part.significant() && (Sounds.sameInitial(part.folded().charAt(0), letter) || part.also().stream().anyMatch(also -> also.charAt(0) == letter)))
					return true;
			return false;
		}

		/** An initial ends a name only with its period, or after a comma: not the first letter of something else. */
		private boolean closes(int at) {
			int end = searched.words().get(at).end();
			return end < searched.text().length() && searched.text().charAt(end) == '.' || at > 0 && searched.gap(at - 1, at).toString().contains(",")
					|| end == searched.text().length();
		}

		/** A word with a capital, followed by more of the name: a middle name that the matter does not know, or a pet name. */
		private boolean middleName(int at) {
			Word word = searched.words().get(at);
			if (NameWords.particle(word.folded()) && full + initials > 0 && at + 1 < searched.words().size() && joined(at, at + 1) && (goesOn(at + 1) || sure > 0 && unused(lookup.word(searched, at + 1)) != null))
				return true;
			if (word.initial() && word.capital() && full + initials > 0 && word.end() < searched.text().length() && searched.text().charAt(word.end()) == '.'
					&& at + 1 < searched.words().size() && joined(at, at + 1) && searched.words().get(at + 1).capital() && goesOn(at + 1))
				return true;
			if (full == 0 || !word.capital() || word.digits() || NameWords.function(word.folded()) && word.folded().length() > 1 || NameWords.title(word.folded()))
				return false;
			for (int next = at + 1; next <= at + 2 && next < searched.words().size() && joined(next - 1, next); next++) {
				if (searched.words().get(next).capital() && goesOn(next))
					return !searched.gap(next - 1, next).toString().contains(",") && !searched.gap(at - 1, at).toString().contains(",");
			}
			return false;
		}

		/** More of the name stands there. */
		private boolean goesOn(int next) {
			if (surely(lookup.word(searched, next)))
				return true;
			return lookup.joins(searched, next).stream().anyMatch(join -> join.end() <= next + 3 && surely(join.unit()));
		}

		private boolean surely(Lookup.Unit unit) {
			NameForm.Candidate candidate = unused(unit);
			return candidate != null && form.significant(candidate.mask()) > 0 && candidate.level() != Part.Level.FAR;
		}

		private boolean joined(int before, int after) {
			Word a = searched.words().get(before);
			Word b = searched.words().get(after);
			if (b.start() - a.end() > WIDEST_GAP)
				return false;
			CharSequence gap = searched.gap(before, after);
			if (gap.length() == 1 && gap.charAt(0) == ' ')
				return true;
			if (gap.chars().filter(c -> c == '\n').count() > 1 || !GAP.matcher(gap).matches())
				return false;
			return gap.isEmpty() || gap.charAt(0) != '.' || a.initial() || a.folded().length() < 4 && (NameWords.title(a.folded()) || NameWords.particle(a.folded()))
					|| a.capital() && a.folded().length() < 4 && a.folded().length() > 1 && shouting(a) || gap.length() == 1;
		}
	}

	/** The words of the run. */
	List<Word> words(Searched searched) {
		return searched.words().subList(first, last + 1);
	}
}
