package org.pincite.ingest.internal.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The first words of a page, without putting the text of the whole page together. */
public final class Openings {

	private Openings() {
	}

	/**
	 * The text of an element, its blanks collapsed, or the beginning of it.
	 *
	 * @param chars code units that are wanted; what comes back is as long at least, unless the element's whole text is shorter
	 */
	public static String text(Element whole, int chars) {
		Element block = whole;
		while (block.childrenSize() == 1 && !hasWords(block))
			block = block.child(0);
		Element opening = block.shallowClone();
		int length = 0;
		for (Node child : block.childNodes()) {
			opening.appendChild(child.clone());
			length += words(child).length();
			if (length > chars)
				break;
		}
		return opening.text();
	}

	private static String words(Node node) {
		return node instanceof Element element ? element.text() : node instanceof TextNode text ? text.text().strip() : "";
	}

	/** True if an element holds words that stand in none of its children. */
	private static boolean hasWords(Element block) {
		for (Node child : block.childNodes())
			if (child instanceof TextNode text && !text.isBlank())
				return true;
		return false;
	}
}
