package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of {@code cues.txt}, found in a text in one pass over its words. Immutable. */
final class Cues {
	/** A condition on what stands before the cue, and then its first word, or a choice of first words. */
	private static final Pattern HEAD = Pattern.compile("^(?:\\(\\?<[=!].*?\\)(?=[a-z(]))?(?:\\(\\?:([^()]+)\\)|([a-z'][a-z' ]{2}))");
	/** Words are looked up by their first letters. */
	private static final int PREFIX = 3;
	/** Characters that may be among the first letters of a cue: a blank, a to z, an apostrophe. */
	private static final int LETTERS = 28;
	private static final int APOSTROPHE = 27;
	private static final Cues STANDARD = new Cues();

	/** For each three characters, put together to a number, the cues that may begin with them, or null. */
	private final List<Numbered>[] byPrefix;
	private final int count;

	/** @param number the number of the cue among all, from 0 on */
	private record Numbered(Cue cue, int number) {
	}

	/**
	 * A cue at a place.
	 *
	 * @param cue   the cue
	 * @param start first character of its words
	 * @param end   one past their last
	 */
	record Found(Cue cue, int start, int end) {
	}

	@SuppressWarnings("unchecked")
	private Cues() {
		byPrefix = new List[LETTERS * LETTERS * LETTERS];
		int number = 0;
		for (String[] row : Table.rows("cues.txt")) {
			Pattern pattern = Pattern.compile(row[2], Pattern.DOTALL);
			Cue cue = new Cue(Treatments.standard().of(row[0]), Cue.Reach.valueOf(row[1].toUpperCase(Locale.ROOT)), pattern);
			for (String prefix : prefixes(row[2])) {
				int key = key(prefix.toCharArray(), 0);
				if (byPrefix[key] == null)
					byPrefix[key] = new ArrayList<>();
				byPrefix[key].add(new Numbered(cue, number));
			}
			number++;
		}
		count = number;
	}

	private static Set<String> prefixes(String pattern) {
		Matcher head = HEAD.matcher(pattern);
		if (!head.find())
			throw new IllegalStateException("cue without a word to start from: " + pattern);
		if (head.group(2) != null)
			return Set.of(head.group(2));
		Set<String> prefixes = new TreeSet<>();
		for (String word : head.group(1).split("\\|"))
			prefixes.add(word.substring(0, PREFIX));
		return prefixes;
	}

	static Cues standard() {
		return STANDARD;
	}

	/**
	 * All cues of a text in order; none overlaps another.
	 *
	 * @param folded text in lower case with single-character white space folded to blanks and curly apostrophes to straight ones
	 */
	List<Found> in(String folded) {
		List<Found> found = new ArrayList<>();
		Matcher[] matchers = new Matcher[count];
		char[] chars = folded.toCharArray();
		int from = 0;
		boolean inWord = false;
		for (int at = 0; at + PREFIX <= chars.length; at++) {
			boolean begins = !inWord;
			inWord = code(chars[at]) > 0;
			if (!inWord || !begins || at < from)
				continue;
			int key = key(chars, at);
			List<Numbered> candidates = key < 0 ? null : byPrefix[key];
			if (candidates == null)
				continue;
			Found best = match(candidates, folded, at, matchers);
			if (best != null) {
				found.add(best);
				from = best.cue().reach() == Cue.Reach.INSIDE ? at + PREFIX : best.end();
			}
		}
		return found;
	}

	private static Found match(List<Numbered> candidates, String folded, int at, Matcher[] matchers) {
		for (Numbered candidate : candidates) {
			Matcher matcher = matchers[candidate.number()];
			if (matcher == null)
				matchers[candidate.number()] = matcher = candidate.cue().pattern().matcher(folded).useTransparentBounds(true);
			if (matcher.region(at, Math.min(folded.length(), at + 300)).lookingAt())
				return new Found(candidate.cue(), at, matcher.end());
		}
		return null;
	}

	/** The three characters from an offset on as one number; negative if one of them begins no cue. */
	private static int key(char[] text, int at) {
		int first = code(text[at]);
		int second = code(text[at + 1]);
		int third = code(text[at + 2]);
		return (first | second | third) < 0 ? -1 : (first * LETTERS + second) * LETTERS + third;
	}

	/** 0 for a blank, more for what words are made of, negative for all else. */
	private static int code(char c) {
		if (c >= 'a' && c <= 'z')
			return c - 'a' + 1;
		return c == '\'' ? APOSTROPHE : c == ' ' ? 0 : -1;
	}
}
