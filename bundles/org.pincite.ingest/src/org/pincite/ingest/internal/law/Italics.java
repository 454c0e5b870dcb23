package org.pincite.ingest.internal.law;

import java.util.BitSet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which characters of a paragraph, white space folded, are set in italics: {@code (1)} with a slanted 1 is two levels below {@code (i)}. */
final class Italics {
	private final StringBuilder words = new StringBuilder();
	private final BitSet slanted = new BitSet();

	private Italics() {
	}

	static BitSet of(Element paragraph, String words) {
		Italics italics = new Italics();
		for (Node node : paragraph.nodeStream(TextNode.class).toList())
			italics.add(((TextNode) node).getWholeText(), isSlanted(node.parent(), paragraph));
		// Where other characters were dropped the places do not fit, and nothing is claimed.
		return italics.words.toString().strip().equals(words) ? italics.slanted : new BitSet();
	}

	private static boolean isSlanted(Node at, Element paragraph) {
		for (Node up = at; up instanceof Element e && up != paragraph; up = up.parent())
			if (e.normalName().equals("i") || e.normalName().equals("em") || e.normalName().equals("e") && e.attr("T").equals("03")
					|| e.normalName().equals("inline") && e.className().endsWith("-0-3"))
				return true;
		return false;
	}

	private void add(String text, boolean italic) {
		for (char c : text.toCharArray()) {
			boolean space = Character.isWhitespace(c) || c == '\u00a0';
			if (space && (words.isEmpty() || words.charAt(words.length() - 1) == ' '))
				continue;
			if (italic)
				slanted.set(words.length());
			words.append(space ? ' ' : c);
		}
	}
}
