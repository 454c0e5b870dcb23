package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
	private static final Cues STANDARD = new Cues();

	private final Map<String, List<Cue>> byPrefix = new HashMap<>();

	/**
	 * A cue at a place.
	 *
	 * @param cue   the cue
	 * @param start first character of its words
	 * @param end   one past their last
	 */
	record Found(Cue cue, int start, int end) {
	}

	private Cues() {
		for (String[] row : Table.rows("cues.txt")) {
			Pattern pattern = Pattern.compile(row[2], Pattern.DOTALL);
			Cue cue = new Cue(Treatments.standard().of(row[0]), Cue.Reach.valueOf(row[1].toUpperCase(Locale.ROOT)), pattern);
			for (String prefix : prefixes(row[2]))
				byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(cue);
		}
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
		Map<Cue, Matcher> matchers = new HashMap<>();
		int from = 0;
		for (int at = 0; at + PREFIX <= folded.length(); at++) {
			if (at < from || !letter(folded, at) || at > 0 && letter(folded, at - 1))
				continue;
			List<Cue> candidates = byPrefix.get(folded.substring(at, at + PREFIX));
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

	private static Found match(List<Cue> candidates, String folded, int at, Map<Cue, Matcher> matchers) {
		for (Cue cue : candidates) {
			Matcher matcher = matchers.computeIfAbsent(cue, c -> c.pattern().matcher(folded).useTransparentBounds(true));
			if (matcher.region(at, Math.min(folded.length(), at + 300)).lookingAt())
				return new Found(cue, at, matcher.end());
		}
		return null;
	}

	private static boolean letter(String text, int at) {
		char c = text.charAt(at);
		return c >= 'a' && c <= 'z' || c == '\'';
	}
}
