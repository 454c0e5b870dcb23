package org.pincite.ingest.internal.news;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What every element of an article holds, counted in one walk and kept true while elements are removed, so that deep pages cost no more than flat ones. An element counts as part of
 * itself. Lengths are in code units, runs of white space as one.
 */
final class Census {
	private static final Set<String> LISTS = Set.of("ul", "ol");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
	private static final Set<String> PROSE = Set.of("span", "li", "td", "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

	/** The counts of one element. */
	static final class Tally {
		private int text;
		private double linked;
		private long inLists;
		private long inHeadings;
		private long inProse;
		private int commas;
		private int paragraphs;
		private int images;
		private int items;
		private int inputs;
		private int data;

		int text() {
			return text;
		}

		int commas() {
			return commas;
		}

		int paragraphs() {
			return paragraphs;
		}

		int images() {
			return images;
		}

		int items() {
			return items;
		}

		int inputs() {
			return inputs;
		}

		/** Whether a table of data is in it. */
		boolean hasData() {
			return data > 0;
		}

		/** The share of the text that stands in links; links within the page count less. */
		double links() {
			return text == 0 ? 0 : linked / text;
		}

		/** Text in lists by all text; more than one where lists stand in lists. */
		double lists() {
			return share(inLists);
		}

		double headings() {
			return share(inHeadings);
		}

		boolean hasProse() {
			return inProse > 0;
		}

		private double share(long within) {
			return text == 0 ? 0 : within / (double) text;
		}

		private void add(Tally other, int sign) {
			text += sign * other.text;
			linked += sign * other.linked;
			inLists += sign * other.inLists;
			inHeadings += sign * other.inHeadings;
			inProse += sign * other.inProse;
			commas += sign * other.commas;
			paragraphs += sign * other.paragraphs;
			images += sign * other.images;
			items += sign * other.items;
			inputs += sign * other.inputs;
			data += sign * other.data;
		}

		/** Counts so many code units of text as those of the element, too. */
		private void within(Element e, int length) {
			String tag = e.normalName();
			if (tag.equals("a"))
				linked += length * (e.attr("href").startsWith("#") ? 0.3 : 1);
			if (LISTS.contains(tag))
				inLists += length;
			if (HEADINGS.contains(tag))
				inHeadings += length;
			if (PROSE.contains(tag))
				inProse += length;
		}

		private void self(Element e) {
			switch (e.normalName()) {
			case "p" -> paragraphs++;
			case "img" -> images++;
			case "li" -> items++;
			case "input" -> inputs++;
			default -> {
				// Not counted.
			}
			}
			if (Pruning.isData(e))
				data++;
		}
	}

	private final Map<Element, Tally> tallies = new IdentityHashMap<>();

	Census(Element article) {
		article.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof Element e) {
					tallies.put(e, new Tally());
				} else if (node instanceof TextNode text && !text.isBlank() && text.parent() instanceof Element parent) {
					Tally tally = tallies.get(parent);
					tally.text += text.text().strip().length() + 1;
					tally.commas += Measures.commas(text.getWholeText());
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (!(node instanceof Element e))
					return;
				Tally tally = tallies.get(e);
				tally.within(e, tally.text);
				tally.self(e);
				if (e != article)
					tallies.get(e.parent()).add(tally, 1);
			}
		});
	}

	/** What an element holds that stood in the article when it was counted. */
	Tally of(Element e) {
		return tallies.get(e);
	}

	/** Takes an element out of the article and of the counts of all around it. */
	void remove(Element e) {
		Tally gone = new Tally();
		gone.add(tallies.get(e), 1);
		for (Element up = e.parent(); up != null && tallies.containsKey(up); up = up.parent()) {
			gone.within(up, gone.text);
			tallies.get(up).add(gone, -1);
		}
		e.remove();
	}
}
