package org.pincite.citecheck;

import java.util.Optional;

import org.pincite.citecheck.internal.LibraryPinAnchors;
import org.pincite.library.Library;
import org.pincite.library.Passage;
import org.pincite.matter.Pin;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.PinnedPassage;
import org.pincite.matter.evaluate.PinVerifier;

/** Ties the pins of matters to the texts of the library, exactly or not at all. Safe for several threads. */
public interface PinAnchors {

	/** Anchors over a library, without any service registry. */
	static PinAnchors of(Library library) {
		return new LibraryPinAnchors(library);
	}

	/**
	 * A passage as a pin keeps it, with title, citation and kind of its source.
	 *
	 * @throws IllegalArgumentException if the passage's source is not in the library
	 */
	PinnedPassage pinned(Passage passage);

	/** How the quote of a pin stands to the current text of its source. Remembered until the library changes. */
	PinFinding find(Pin pin);

	/** The pin's passage as it stands in the library now; empty unless its quote stands there exactly, in one place that can be told. */
	Optional<PinnedPassage> anchor(Pin pin);

	/**
	 * Anchors every pin whose quote stands exactly in its source but not where the pin says, or that was never anchored: one undoable edit.
	 *
	 * @return number of pins changed
	 */
	int anchorAll(MatterSession session);

	/** Says of pins what the evaluation of arguments needs to know: verified where {@link PinState#EXACT}. */
	PinVerifier verifier();
}
