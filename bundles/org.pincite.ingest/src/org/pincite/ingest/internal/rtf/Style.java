package org.pincite.ingest.internal.rtf;

import org.pincite.ingest.internal.word.Block;

/** How a paragraph is set; starts anew with {@code \pard}. */
final class Style {
	private static final int BOTH_SIDES = 360;
	private static final int ONE_SIDE = 720;
	private static final int MUCH_TEXT = 150;

	String name = "";
	int outline = -1;
	int left;
	int right;
	int first;
	boolean list;
	boolean row;

	void clear() {
		name = "";
		outline = -1;
		left = 0;
		right = 0;
		first = 0;
		list = false;
		row = false;
	}

	/** Decides what a paragraph is. */
	void settle(Block block) {
		int length = block.text().strip().length();
		if (length == 0 || row)
			return;
		int heading = heading();
		if (heading > 0 && length < 500)
			block.is(Block.Kind.HEADING, heading);
		else if (name.matches("(?i).*\\bquot(?:e|ation)\\b.*|block ?text|block ?quote.*") || isIndented(length))
			block.is(Block.Kind.QUOTE, 0);
	}

	private int heading() {
		if (outline >= 0 && outline < 9)
			return outline + 1;
		if (name.matches("(?i)heading [1-9]"))
			return name.charAt(name.length() - 1) - '0';
		return name.equalsIgnoreCase("title") ? 1 : 0;
	}

	private boolean isIndented(int length) {
		return !list && first >= 0 && (left >= BOTH_SIDES && right >= BOTH_SIDES && length > 20 || left >= ONE_SIDE && length >= MUCH_TEXT);
	}
}
