package org.pincite.vault;

import java.util.List;
import java.util.Objects;

/**
 * A text with names replaced.
 *
 * @param text the text as it may go out
 * @param finds what was found, in the order of the text, none overlapping
 */
public record Redaction(String text, List<Find> finds) {

	/** What something found is. */
	public enum Kind {
		/** A name, whole or enough of it. */
		NAME,
		/** A given name or a surname alone. */
		PART_OF_NAME,
		/** A datum that identifies somebody: an A-number, a birth date, an address. */
		IDENTIFIER
	}

	/**
	 * Something that points to a person.
	 *
	 * @param kind what it is
	 * @param start UTF-16 offset in the text before anything was replaced
	 * @param end offset after the last character
	 * @param replacement what stands in its place now, or null if it was left and somebody should look at it
	 * @param person id of the person in the matter, or null if it is nobody's that the matter knows
	 */
	public record Find(Kind kind, int start, int end, String replacement, String person) {

		public Find {
			Objects.requireNonNull(kind);
			if (start < 0 || end <= start)
				throw new IllegalArgumentException("Offsets " + start + " to " + end + " are no find.");
		}

		/** True if it was replaced. */
		public boolean replaced() {
			return replacement != null;
		}
	}

	public Redaction {
		Objects.requireNonNull(text);
		finds = List.copyOf(finds);
	}

	/** What was left in the text: identifiers, names of people without a pseudonym, and names that may be those of others. */
	public List<Find> remaining() {
		return finds.stream().filter(find -> !find.replaced()).toList();
	}
}
