package org.pincite.library.internal;

import org.pincite.library.Passage;

/**
 * Finds a passage in another text by its quote. The quote must stand there character for character with the context on both sides, in one place
 * only; or else be the only one of its wording in the text, with its context intact on one side. Anything less would be a guess.
 */
final class QuoteAnchor {
	private static final int NONE = -1;

	private final Passage passage;

	QuoteAnchor(Passage passage) {
		this.passage = passage;
	}

	/** Offset of the quote in the text, or -1. */
	int in(String text) {
		String exact = passage.exact();
		int places = 0;
		int last = NONE;
		int inContext = 0;
		int lastInContext = NONE;
		for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
			places++;
			last = at;
			if (before(text, at) && after(text, at)) {
				inContext++;
				lastInContext = at;
			}
			if (inContext > 1)
				return NONE;
		}
		if (inContext == 1)
			return lastInContext;
		return places == 1 && (before(text, last) || after(text, last)) ? last : NONE;
	}

	/** A passage without context before it stood at the very beginning. */
	private boolean before(String text, int at) {
		String prefix = passage.prefix();
		return prefix.isEmpty() ? at == 0 : text.startsWith(prefix, at - prefix.length());
	}

	private boolean after(String text, int at) {
		int end = at + passage.exact().length();
		return passage.suffix().isEmpty() ? end == text.length() : text.startsWith(passage.suffix(), end);
	}
}
