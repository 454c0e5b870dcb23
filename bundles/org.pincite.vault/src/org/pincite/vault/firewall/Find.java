package org.pincite.vault.firewall;

import java.util.Objects;

/**
 * Something in a text that points to a person.
 *
 * @param kind   what it is
 * @param person id of the person in the matter, or null if it is nobody's that the matter knows
 * @param start  UTF-16 offset in the text
 * @param end    offset after the last character
 * @param text   the characters found
 */
public record Find(FindKind kind, String person, int start, int end, String text) {

	private static final int AROUND = 40;

	public Find {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
		if (start < 0 || end <= start)
			throw new IllegalArgumentException("Offsets " + start + " to " + end + " are no find.");
	}

	/** The find between the words around it, on one line. @param of the text that was searched */
	public String context(CharSequence of) {
		int from = Math.max(0, start - AROUND);
		int to = Math.min(of.length(), end + AROUND);
		String before = of.subSequence(from, start).toString();
		String after = of.subSequence(end, to).toString();
		return ((from > 0 ? "…" : "") + before + "[" + text + "]" + after + (to < of.length() ? "…" : "")).replaceAll("\\s+", " ");
	}

	boolean overlaps(Find other) {
		return start < other.end && other.start < end;
	}
}
