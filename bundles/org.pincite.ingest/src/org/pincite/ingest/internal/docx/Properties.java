package org.pincite.ingest.internal.docx;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;

/**
 * What a paragraph or a style says of itself; null where it says nothing.
 *
 * @param style   id of its style, or of the style a style is based on
 * @param outline level of a heading from 1, 0 for running text
 * @param left    indent in twips
 * @param right   indent in twips
 * @param first   twips by which the first line goes further in, negative for hanging ones
 * @param list    id of its numbering, "0" for none
 * @param depth   level in the numbering, from 0
 * @param italic  whether its words are set in italics
 * @param pageBreak true if it begins a page
 */
record Properties(String style, Integer outline, Integer left, Integer right, Integer first, String list, Integer depth, Boolean italic, Boolean pageBreak) {
	static final Properties NONE = new Properties(null, null, null, null, null, null, null, null, null);

	/** What is said here, and for the rest what is said there. */
	Properties over(Properties below) {
		return new Properties(or(style, below.style), or(outline, below.outline), or(left, below.left), or(right, below.right), or(first, below.first),
				or(list, below.list), or(depth, below.depth), or(italic, below.italic), or(pageBreak, below.pageBreak));
	}

	private static <T> T or(T value, T other) {
		return value != null ? value : other;
	}

	/** Reads {@code w:pPr}, at which the walk stands; {@code w:sectPr} in it is left to others. */
	static Properties paragraph(XmlWalk walk) throws UnreadableException {
		Properties found = NONE;
		int here = walk.depth();
		while (walk.child(here))
			found = one(walk).over(found);
		return found;
	}

	/** What one child of {@code w:pPr} says. */
	static Properties one(XmlWalk walk) throws UnreadableException {
		String value = walk.attribute("val");
		return switch (walk.name()) {
		case "pStyle" -> new Properties(value, null, null, null, null, null, null, null, null);
		case "outlineLvl" -> {
			Integer level = number(value);
			yield new Properties(null, level == null ? null : level >= 0 && level < 9 ? level + 1 : 0, null, null, null, null, null, null, null);
		}
		case "pageBreakBefore" -> new Properties(null, null, null, null, null, null, null, null, isOn(value));
		case "ind" -> {
			Integer hanging = number(walk.attribute("hanging"));
			Integer first = hanging != null ? Integer.valueOf(-hanging) : number(walk.attribute("firstLine"));
			yield new Properties(null, null, number(or(walk.attribute("left"), walk.attribute("start"))),
					number(or(walk.attribute("right"), walk.attribute("end"))), first, null, null, null, null);
		}
		case "numPr" -> list(walk);
		default -> NONE;
		};
	}

	private static Properties list(XmlWalk walk) throws UnreadableException {
		String list = null;
		Integer depth = null;
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("numId"))
				list = walk.attribute("val");
			else if (walk.name().equals("ilvl"))
				depth = number(walk.attribute("val"));
		return new Properties(null, null, null, null, null, list, depth, null, null);
	}

	/** A toggle is on when it is there and not switched off. */
	static boolean isOn(String value) {
		return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
	}

	/** A whole number within reason, or null. */
	static Integer number(String value) {
		return value != null && value.matches("-?\\d{1,7}(\\.\\d{1,9})?") ? Integer.valueOf((int) Double.parseDouble(value)) : null;
	}
}
