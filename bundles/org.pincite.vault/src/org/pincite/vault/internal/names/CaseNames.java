package org.pincite.vault.internal.names;

import java.util.regex.Pattern;

/** Tells the name of a party in the title of a case from that of a client: titles of reported cases must stay as they are. */
final class CaseNames {

	private static final Pattern BEFORE = Pattern.compile("(?is).*(?:\\bv(?:s)?\\.|\\bmatter of|\\bin re|\\bex rel\\.|\\bex parte)\\s+(?:[\\p{L}.'’-]+\\s+){0,3}");
	private static final Pattern AFTER = Pattern.compile("(?s)(?:[ -][\\p{L}.'’-]+){0,3}\\s+vs?\\.\\s.*|,?\\s+\\d+\\s+[A-Z].*|,\\s+\\d{2}.*");
	private static final Pattern REPORTED = Pattern.compile("(?s).{0,140}?\\b\\d{1,4}\\s+(?:[A-Z][A-Za-z0-9.&’' ]{0,24}\\.|WL|U\\.S\\.)\\s*(?:\\d[a-z]{1,2}\\s+|[A-Z][a-z]+\\.\\s+)?_*\\d.*");
	private static final int BACK = 60;
	private static final int AHEAD = 220;

	private CaseNames() {
	}

	/** True if the span stands where the name of a party stands. */
	static boolean party(CharSequence text, int start, int end) {
		return BEFORE.matcher(text.subSequence(Math.max(0, start - BACK), start)).matches()
				|| AFTER.matcher(text.subSequence(end, Math.min(text.length(), end + BACK))).matches();
	}

	/** True if moreover the case is cited from a reporter right there, and so is public already. */
	static boolean reported(CharSequence text, int start, int end) {
		return party(text, start, end) && REPORTED.matcher(text.subSequence(end, Math.min(text.length(), end + AHEAD))).matches();
	}
}
