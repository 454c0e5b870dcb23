package org.pincite.ingest.internal.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, heading, block quotation or row of a table in the making. */
public final class Block {

	/** What a block is. */
	public enum Kind {
		PARAGRAPH, HEADING, QUOTE
	}

	private final List<Piece> pieces = new ArrayList<>();
	private StringBuilder words = new StringBuilder();
	private boolean italic;
	private Kind kind = Kind.PARAGRAPH;
	private int level;

	/** Words as they stand; a line feed is a line break. */
	public Block words(CharSequence characters, boolean inItalics) {
		if (characters.isEmpty())
			return this;
		if (inItalics != italic)
			flush();
		italic = inItalics;
		words.append(characters);
		return this;
	}

	/** The call of a note. */
	public Block call(String label) {
		flush();
		pieces.add(Piece.call(label));
		return this;
	}

	/** The page that begins here. */
	public Block page(String label) {
		flush();
		pieces.add(Piece.page(label));
		return this;
	}

	/** @param depth of a heading, from 1; 0 for all else */
	public Block is(Kind what, int depth) {
		kind = what;
		level = depth;
		return this;
	}

	private void flush() {
		if (!words.isEmpty())
			pieces.add(Piece.words(words.toString(), italic));
		words = new StringBuilder();
	}

	public Kind kind() {
		return kind;
	}

	int level() {
		return level;
	}

	List<Piece> pieces() {
		flush();
		return pieces;
	}

	void forgetPages() {
		pieces().removeIf(piece -> piece.page() != null);
	}

	void beginsPage(String label) {
		if (pieces().isEmpty() || pieces().getFirst().page() == null)
			pieces().addFirst(Piece.page(label));
	}

	/** Its words alone. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (Piece piece : pieces())
			if (piece.words() != null)
				text.append(piece.words());
		return text.toString();
	}

	/** True if there is nothing in it, not even a page or a call. */
	public boolean isEmpty() {
		return pieces().isEmpty();
	}
}
