package org.pincite.library;

import java.util.List;
import java.util.Optional;

import org.pincite.library.internal.LibraryPassages;

/** Makes passages from spans and finds them again. Immutable. */
public interface Passages {

	static Passages of(Library library) {
		return new LibraryPassages(library);
	}

	/**
	 * The passage at a span of a source's current text, with its page or section.
	 *
	 * @throws IllegalArgumentException if the span is empty or outside the text
	 */
	Passage at(String source, int start, int end);

	/**
	 * Finds a passage in the current text of its source: unmoved, or by its quote when that, with the context it was taken from, stands in exactly
	 * one place. Never guesses.
	 */
	Optional<Passage> anchor(Passage passage);

	/**
	 * True if a passage stands, exactly where it says, in another version of its source: in the text of a record that was joined to it and does not lead. A text that the leading
	 * record had before is none: it was corrected.
	 */
	boolean inAnotherVersion(Passage passage);

	/** All places where the quote stands word for word in the source's current text. */
	List<Passage> quoted(String source, String quote);

	/** Page or section label of a span, from the marks: {@code 253}, {@code 253–54}, {@code (b)(1)}; null where there is none. */
	String locator(String source, int start, int end);
}
