package org.pincite.citecheck;

import java.util.List;

import org.pincite.library.Passage;

/**
 * What was found about a pin's quote.
 *
 * @param state       how it stands to the text
 * @param passage     where the quote stands now (EXACT, with the context and page that the pin keeps; MOVED), or the passage most like it
 *                    (ALTERED), else null
 * @param differences word for word, for ALTERED; else empty
 */
public record PinFinding(PinState state, Passage passage, List<Difference> differences) {

	public PinFinding {
		differences = List.copyOf(differences);
	}
}
