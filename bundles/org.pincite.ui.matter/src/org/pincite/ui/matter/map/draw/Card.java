package org.pincite.ui.matter.map.draw;

import java.text.Bidi;
import java.util.List;

import org.pincite.ui.matter.map.graph.MapNode;

/**
 * What stands on a node, broken into lines, and the size it takes.
 *
 * @param width   in pixels at full size
 * @param height  in pixels at full size
 * @param head    one line, how the node comes out
 * @param pins    number of passages pinned, or empty
 * @param caption lines of the titles of claims
 * @param text    lines of the text
 * @param rightToLeft true if the text begins at the right
 */
public record Card(int width, int height, String head, String pins, List<String> caption, List<String> text, boolean rightToLeft) {
	static final int STATEMENT_WIDTH = 252;
	static final int ARGUMENT_WIDTH = 196;
	static final int SIDE = 12;
	static final int TOP = 8;
	static final int BOTTOM = 9;
	/** Between the head and what follows. */
	static final int GAP = 4;
	/** A square for a glyph, and what keeps the text off it. */
	static final int GLYPH = 14;
	static final int AFTER_GLYPH = 6;
	private static final int TEXT_LINES = 5;
	private static final int CAPTION_LINES = 2;
	private static final int PINS_WIDTH = 34;

	public Card {
		caption = List.copyOf(caption);
		text = List.copyOf(text);
	}

	static Card of(MapNode node, TextMeasure measure) {
		int width = node.statement() ? STATEMENT_WIDTH : ARGUMENT_WIDTH;
		int inner = width - 2 * SIDE;
		String pins = node.pins() == 0 ? "" : Integer.toString(node.pins());
		String head = Wrapping.shorten(node.head(), Face.SMALL, inner - GLYPH - AFTER_GLYPH - (pins.isEmpty() ? 0 : PINS_WIDTH), measure);
		List<String> caption = Wrapping.lines(node.caption(), Face.BOLD, inner, CAPTION_LINES, measure);
		List<String> text = Wrapping.lines(node.text(), Face.TEXT, inner, TEXT_LINES, measure);
		int height = TOP + headHeight(measure) + caption.size() * measure.height(Face.BOLD) + text.size() * measure.height(Face.TEXT) + BOTTOM
				+ (caption.isEmpty() && text.isEmpty() ? 0 : GAP);
		return new Card(width, height, head, pins, caption, text, rightToLeft(node.text()));
	}

	static int headHeight(TextMeasure measure) {
		return Math.max(GLYPH, measure.height(Face.SMALL));
	}

	static boolean rightToLeft(String text) {
		return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}
}
