package org.pincite.citator.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reasons why the words of a cue do not say what they seem to say: negation, supposition, a party's claim, a separate opinion. */
final class Guards {
	private static final Pattern NEGATED = Pattern.compile(
			"(?:\\bnot|n't|\\bnever|\\bno|\\bneither|\\bnor|\\bwithout|\\bcannot|\\bhardly|\\b(?:declin|refus|fail)\\w* to)(?:\\s+\\S+){0,3}\\s+$");
	private static final Pattern SUPPOSED = Pattern.compile(
			"\\b(?:if|unless|until|whether|would|could|might|may|should|asks? (?:us|this court)|urg\\w+ (?:us|this court)|invit\\w+ (?:us|this court)|power|authority|free|attempts?|tries|seeks?|effort)(?:\\s+\\S+){0,3}\\s+$");
	private static final Pattern REPORTED = Pattern.compile(
			"((?:\\S+\\s+){0,4})\\b(?:argu(?:es?|ed|ing)|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|assert(?:s|ed|ing)?|claim(?:s|ed|ing)|urg(?:es?|ed|ing)|suggest(?:s|ed|ing)|submit(?:s|ted|ting)|insist(?:s|ed|ing)?|alleg(?:es?|ed|ing)|according to|attempts? to|tries to|seeks? to)\\b");
	private static final Pattern COURT = Pattern.compile("\\b(?:we|court|circuit|panel|i|board|judges?|majority)\\b");

	/** A text without any of these holds nothing of the pattern; looking for them is many times faster than looking for it. */
	private static final String[] NEGATING = { "no", "n't", "nev", "nei", "without", "hardly", "declin", "refus", "fail" };
	private static final String[] REPORTING = { "argu", "conten", "maintain", "assert", "claim", "urg", "suggest", "submit", "insist", "alleg", "according to",
			"attempt", "tries to", "seek" };

	private Guards() {
	}

	/**
	 * @param folded   the text in lower case
	 * @param sentence start of the sentence that the cue stands in
	 * @param cue      start of the cue
	 * @return true if the words before the cue take its meaning away
	 */
	static boolean cancelled(String folded, int sentence, int cue) {
		String near = folded.substring(Math.max(sentence, cue - 60), cue);
		return any(NEGATING, near) && NEGATED.matcher(near).find() || SUPPOSED.matcher(near).find() || reported(folded.substring(
				Math.max(sentence, cue - 400), cue));
	}

	/** True if a party says it: a verb of claiming whose subject is not a court. */
	private static boolean reported(String before) {
		if (!any(REPORTING, before))
			return false;
		int clause = before.lastIndexOf(';');
		Matcher claim = REPORTED.matcher(clause < 0 ? before : before.substring(clause + 1));
		while (claim.find())
			if (!COURT.matcher(claim.group(1)).find())
				return true;
		return false;
	}

	private static boolean any(String[] parts, String text) {
		for (String part : parts)
			if (text.contains(part))
				return true;
		return false;
	}
}
