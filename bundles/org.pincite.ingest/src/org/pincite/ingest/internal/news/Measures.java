package org.pincite.ingest.internal.news;

import java.util.Set;

import org.jsoup.nodes.Element;

/** Counts over an element's text. */
final class Measures {
	private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul", "section", "article", "figure",
			"h1", "h2", "h3", "h4", "h5", "h6", "main", "aside", "header", "footer", "form", "center");

	private Measures() {
	}

	/** Commas of any script. */
	static int commas(String text) {
		int commas = 0;
		for (int i = 0; i < text.length(); i++)
			switch (text.charAt(i)) {
			case ',', '\u060c', '\ufe50', '\ufe10', '\ufe11', '\u2e41', '\u2e34', '\u2e32', '\uff0c', '\u3001' -> commas++;
			default -> {
				// Other characters do not part clauses.
			}
			}
		return commas;
	}

	/** The share of the text that stands in links; links within the page count less. */
	static double linkDensity(Element e) {
		int length = e.text().length();
		if (length == 0)
			return 0;
		double linked = 0;
		for (Element link : e.select("a"))
			linked += link.text().length() * (link.attr("href").startsWith("#") ? 0.3 : 1);
		return linked / length;
	}

	/** True if there is a block in it, so that it is not a paragraph itself. */
	static boolean hasBlocks(Element e) {
		for (Element child : e.children())
			if (BLOCKS.contains(child.normalName()) || hasBlocks(child))
				return true;
		return false;
	}

	static boolean isWithin(Element e, String name) {
		for (Element up = e.parent(); up != null; up = up.parent())
			if (up.normalName().equals(name))
				return true;
		return false;
	}
}
