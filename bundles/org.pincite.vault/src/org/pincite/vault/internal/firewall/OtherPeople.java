package org.pincite.vault.internal.firewall;

import java.util.List;

/** Judges whether words that may be a name mean the person: not the party of a reported case, not somebody else, not another word. */
final class OtherPeople {

	private static final int LOWER_CASE_AROUND = 40;
	private static final int SHORTEST_SMALL = 5;
	private final Searched searched;
	private final Lookup lookup;

	OtherPeople(Searched searched, Lookup lookup) {
		this.searched = searched;
		this.lookup = lookup;
	}

	boolean means(NameRun run) {
		int start = searched.words().get(run.first()).start();
		int end = searched.words().get(run.last()).end();
		List<Word> words = run.words(searched);
		if (searched.cases().covers(start, end) && !givenToo(run, words))
			return false;
		if (run.whole() && run.form().significant > 1 && !(hyphened(run) && unknownAfter(run)))
			return whole(run, words);
		return part(run, words);
	}

	/** Reported cases go by surnames: one that has the person's given name as well is the person's own. */
	private static boolean givenToo(NameRun run, List<Word> words) {
		String first = run.form().parts.stream().filter(Part::significant).map(Part::folded).findFirst().orElse("");
		return run.full() > 1 && run.sure() > 1 && words.stream().anyMatch(word -> word.folded().equals(first));
	}

	/** Several given names, or several surnames, with hyphens between: no more than one name. */
	private boolean hyphened(NameRun run) {
		if (run.first() == run.last())
			return run.form().significant > run.full();
		for (int at = run.first() + 1; at <= run.last(); at++)
			if (!searched.gap(at - 1, at).toString().matches("[-\u2010\u2011]"))
				return false;
		return run.form().significant > run.full();
	}

	private boolean whole(NameRun run, List<Word> words) {
		boolean capital = words.stream().anyMatch(Word::capital);
		boolean ordinary = words.stream().allMatch(word -> NameWords.ordinary(word.folded()) || !NameWords.significant(word.folded()));
		if (ordinary && !apart(words) && run.full() < 3)
			return words.getFirst().capital() && (words.getLast().capital() || hyphened(run)) || words.stream().noneMatch(word -> NameWords.function(word.folded()) || NameWords.month(word.folded()) && !word.capital())
					&& words.stream().noneMatch(Word::capital) && run.level() == Part.Level.EXACT;
		return capital ? run.sure() > 0 || run.full() > 2 : run.sure() > 1;
	}

	/** Letter by letter, as scanned headings are. */
	private static boolean apart(List<Word> words) {
		return words.size() > 2 && words.stream().allMatch(word -> word.folded().length() < 3);
	}

	/** One part of a name, alone. */
	private boolean part(NameRun run, List<Word> words) {
		if (run.level() == Part.Level.FAR)
			return false;
		if (apart(words))
			return words.getFirst().capital();
		Word word = words.stream().filter(each -> NameWords.significant(each.folded())).max(java.util.Comparator.comparingInt(each -> each.folded().length())).orElse(words.getFirst());
		if (words.stream().noneMatch(Word::capital) && !smallAround(run, word))
			return false;
		boolean addressed = addressed(run) || family(run);
		if (!addressed && (somebodyElse(run) || lawful(run, word)))
			return false;
		boolean doubtful = joined(run) ? NameWords.ordinary(words.get(0).folded() + words.get(1).folded())
				: words.stream().allMatch(each -> NameWords.ordinary(each.folded()) || !NameWords.significant(each.folded()));
		return !doubtful || addressed || person(run, word);
	}

	/** One name with an apostrophe in it: Ch'en. */
	private boolean joined(NameRun run) {
		return run.length() == 2 && run.full() == 1 && searched.gap(run.first(), run.last()).toString().matches("['’‘ʼ`]");
	}

	/** "the May family" */
	private boolean family(NameRun run) {
		Word before = searched.word(run.first() - 1);
		Word after = searched.word(run.last() + 1);
		boolean the = before != null && (before.folded().equals("the") || before.folded().equals("entire"));
		return the && after != null && searched.adjacent(run.last(), run.last() + 1) && NameWords.kin(after.folded())
				|| the && plural(run) && !(after != null && after.capital() && searched.adjacent(run.last(), run.last() + 1));
	}

	/** "the Mays": a name that is another word, in the plural and with a capital. */
	private boolean plural(NameRun run) {
		Word word = searched.words().get(run.first());
		return run.first() == run.last() && word.capital() && run.level() == Part.Level.ALSO && word.folded().endsWith("s") && !searched.beginsSentence(run.first() - 1);
	}

	/** Nothing around is written with a capital: then a name need not be either. */
	private boolean smallAround(NameRun run, Word word) {
		if (word.folded().length() < SHORTEST_SMALL || NameWords.ordinary(word.folded()) || run.level() != Part.Level.EXACT)
			return !Character.isLowerCase(Character.codePointAt(searched.text(), word.start()));
		int from = Math.max(0, word.start() - LOWER_CASE_AROUND);
		int to = Math.min(searched.text().length(), word.end() + LOWER_CASE_AROUND);
		return searched.text().subSequence(from, to).chars().noneMatch(Character::isUpperCase) && to - from > LOWER_CASE_AROUND;
	}

	/** A form of address, or a role of the proceeding, before it. */
	private boolean addressed(NameRun run) {
		int before = run.first() - 1;
		while (before >= 0 && NameWords.particle(searched.words().get(before).folded()) && searched.adjacent(before, before + 1))
			before--;
		if (before < 0 || !searched.adjacent(before, before + 1))
			return false;
		String word = searched.words().get(before).folded();
		return NameWords.title(word);
	}

	/** True if the words beside make it somebody else's name, or the name of a place. */
	private boolean somebodyElse(NameRun run) {
		return unknownBefore(run.first()) || unknownAfter(run);
	}

	private boolean unknownBefore(int first) {
		int before = first - 1;
		while (before > 0 && NameWords.particle(searched.words().get(before).folded()) && searched.adjacent(before, before + 1))
			before--;
		Word word = searched.word(before);
		if (word == null || !upper(word) || word.digits() || !searched.adjacent(before, before + 1) || mine(before) || NameWords.month(word.folded()))
			return false;
		if (shouted(word) && !shouted(searched.words().get(first)))
			return false;
		if (word.initial())
			return !searched.beginsSentence(before) || searched.text().charAt(word.end()) == '.';
		if (NameWords.given(word.folded()) || NameWords.place(word.folded()))
			return true;
		if (NameWords.function(word.folded()) || NameWords.title(word.folded()) || NameWords.deed(word.folded()))
			return false;
		if (NameWords.office(word.folded()))
			return true;
		return !searched.beginsSentence(before) && !headline(first) && !word.folded().endsWith("s'");
	}

	private boolean unknownAfter(NameRun run) {
		int after = run.last() + 1;
		while (after < searched.words().size() && NameWords.particle(searched.words().get(after).folded()) && searched.adjacent(after - 1, after))
			after++;
		Word word = searched.word(after);
		if (word == null || !upper(word) || word.digits() || !searched.adjacent(after - 1, after) || mine(after) || NameWords.month(word.folded()))
			return false;
		CharSequence gap = searched.gap(after - 1, after);
		if (gap.length() > 0 && (gap.charAt(0) == '.' || gap.charAt(0) == '\'' || gap.charAt(0) == '’'))
			return false;
		String folded = word.folded();
		if (folded.equals("s") || NameWords.function(folded) || NameWords.title(folded) || NameWords.deed(folded) || folded.equals("family"))
			return false;
		if (word.initial() || shouted(word))
			return false;
		return !headline(run.first());
	}

	/** Written with a capital; in a script without capitals no word tells that it is a name. */
	private boolean upper(Word word) {
		return word.capital() && Character.isUpperCase(Character.toUpperCase(Character.codePointAt(searched.text(), word.start())));
	}

	/** Part of a name of the matter's people itself. */
	private boolean mine(int at) {
		return lookup.word(searched, at).candidates().values().stream().flatMap(List::stream).anyMatch(candidate -> candidate.level() != Part.Level.FAR);
	}

	private boolean shouted(Word word) {
		return word.folded().length() > 1 && searched.text().subSequence(word.start(), word.end()).chars().noneMatch(Character::isLowerCase)
				&& Character.isUpperCase(Character.codePointAt(searched.text(), word.start()));
	}

	/** In a line of capitals, or a headline with every long word capital, a capital says nothing. */
	private boolean headline(int at) {
		int capital = 0;
		int all = 0;
		for (int i = Math.max(0, at - 6); i < Math.min(searched.words().size(), at + 7); i++) {
			Word word = searched.words().get(i);
			if (word.folded().length() > 3 && !word.digits()) {
				all++;
				capital += word.capital() ? 1 : 0;
			}
		}
		return all > 3 && capital * 10 >= all * 9;
	}

	/** A case of that name is cited, and this may be its short title. */
	private boolean lawful(NameRun run, Word word) {
		if (!searched.cases().party(word.folded()))
			return false;
		Word after = searched.word(run.last() + 1);
		Word before = searched.word(run.first() - 1);
		if (after != null && NameWords.law(after.folded()))
			return true;
		CharSequence gap = after == null ? "" : searched.gap(run.last(), run.last() + 1);
		if (before != null && before.folded().matches("in|under|see|following|cf|accord|eg|citing|quoting|unlike|contra|per")
				&& !(after != null && NameWords.deed(after.folded())))
			return true;
		return gap.toString().matches("(?s)(?:['’]s?\\s.*)") && after != null && NameWords.law(after.folded().equals("s") && searched.word(run.last() + 2) != null
				? searched.word(run.last() + 2).folded() : after.folded());
	}

	/** A name that is another word as well: written and used as a person's. */
	private boolean person(NameRun run, Word word) {
		Word after = searched.word(run.last() + 1);
		Word before = searched.word(run.first() - 1);
		boolean begins = searched.beginsSentence(run.first());
		boolean possessive = after != null && after.folded().equals("s") && searched.gap(run.last(), run.last() + 1).toString().matches("['’]");
		Word next = possessive ? searched.word(run.last() + 2) : after;
		boolean close = after != null && (possessive || searched.adjacent(run.last(), run.last() + 1));
		if (headline(run.first()) || next != null && next.digits() && close || !word.capital())
			return false;
		if (close && next != null && !possessive && NameWords.deed(next.folded()) && !next.capital())
			return !(NameWords.month(word.folded()) && NameWords.function(next.folded()));
		if (NameWords.month(word.folded()) || Scripts.latin(word.folded()) && word.folded().length() < 3)
			return possessive && !begins && !NameWords.month(word.folded());
		if (begins)
			return possessive && !NameWords.function(word.folded());
		if (before != null && (before.folded().matches("the|a|an|this|of|st|no|each|every|any|new|our|under|federal|state") || before.capital() && searched.adjacent(run.first() - 1, run.first())
				&& !NameWords.function(before.folded())))
			return possessive && !before.folded().matches("the|a|an|this|each|every") && !before.capital();
		return !(close && next != null && next.capital() && !possessive);
	}
}
