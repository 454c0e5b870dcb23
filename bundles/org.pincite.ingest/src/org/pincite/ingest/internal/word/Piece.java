package org.pincite.ingest.internal.word;

/**
 * A piece of a block: exactly one of words, the call of a note, and the beginning of a page.
 *
 * @param words  characters; a line feed is a line break within the block
 * @param italic true for words set in italics
 * @param call   label of the note that is called here
 * @param page   label of the page that begins here
 */
record Piece(String words, boolean italic, String call, String page) {

	static Piece words(String words, boolean italic) {
		return new Piece(words, italic, null, null);
	}

	static Piece call(String label) {
		return new Piece(null, false, label, null);
	}

	static Piece page(String label) {
		return new Piece(null, false, null, label);
	}
}
