package org.pincite.ui.matter.map.graph;

import java.util.Objects;

/**
 * A statement or an argument on the map.
 *
 * @param id         of the element in the matter
 * @param kind       what it is
 * @param tone       how it comes out
 * @param caption    the titles of the claims that stand or fall with it, or empty
 * @param head       how it comes out, in a word or two, for a statement of an issue after the number
 * @param text       of the statement, or title of the argument; one line
 * @param pins       how many passages are pinned to it
 * @param unverified true if it depends on a quote that was not verified
 */
public record MapNode(String id, Kind kind, Tone tone, String caption, String head, String text, int pins, boolean unverified) {

	/** What a node stands for. */
	public enum Kind {
		STATEMENT, PRO, CON
	}

	/** How a node comes out: a statement can be built on, is out, or is open; an argument applies, or is open. */
	public enum Tone {
		GOOD, BAD, OPEN
	}

	public MapNode {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(tone);
		Objects.requireNonNull(caption);
		Objects.requireNonNull(head);
		Objects.requireNonNull(text);
	}

	public boolean statement() {
		return kind == Kind.STATEMENT;
	}

	/** True if a claim stands or falls with it. */
	public boolean claimed() {
		return !caption.isEmpty();
	}
}
