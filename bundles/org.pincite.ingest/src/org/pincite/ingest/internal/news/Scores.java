package org.pincite.ingest.internal.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** Scores elements by the paragraphs in them: length and commas count, links count against. A paragraph counts for the elements above it, less with each level. */
final class Scores {
	private static final int SHORTEST = 25;
	private static final int LEVELS = 5;
	private static final int FINALISTS = 5;
	private final Strictness step;
	private final Map<Element, Double> scores = new IdentityHashMap<>();

	Scores(Strictness step) {
		this.step = step;
	}

	boolean has(Element e) {
		return scores.containsKey(e);
	}

	double of(Element e) {
		return scores.getOrDefault(e, 0d);
	}

	void scoreAll(Element body) {
		for (Element paragraph : body.select("section, h2, h3, h4, h5, h6, p, td, pre")) {
			String text = paragraph.text();
			if (text.length() < SHORTEST)
				continue;
			double score = 1 + Measures.commas(text) + 1 + Math.min(text.length() / 100, 3);
			Element up = paragraph.parent();
			for (int level = 0; up != null && level < LEVELS && up != body.parent(); level++, up = up.parent()) {
				double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
				scores.merge(up, first(up) + score / divider, (old, ignored) -> old + score / divider);
			}
		}
		scores.replaceAll((element, score) -> score * (1 - Math.min(1, Measures.linkDensity(element))));
	}

	private double first(Element e) {
		double base = switch (e.normalName()) {
		case "div" -> 5;
		case "pre", "td", "blockquote" -> 3;
		case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
		case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
		default -> 0;
		};
		return base + (step.weights() ? Hints.weight(e) : 0);
	}

	/** The element that gathers the article; the body when nothing stands out. */
	Element top(Element body) {
		List<Element> finalists = new ArrayList<>(scores.keySet());
		finalists.sort(Comparator.comparingDouble((Element e) -> -of(e)).thenComparingInt(e -> e.parents().size()));
		if (finalists.isEmpty() || finalists.getFirst() == body)
			return body;
		Element top = shared(finalists, body);
		top = risen(top, body);
		while (top.parent() != null && top.parent() != body && top.parent().childrenSize() == 1)
			top = top.parent();
		return top;
	}

	/** Where several elements score nearly alike, the article is what they stand in together. */
	private Element shared(List<Element> finalists, Element body) {
		Element top = finalists.getFirst();
		List<Element> rivals = finalists.stream().limit(FINALISTS).skip(1).filter(e -> of(e) >= of(top) * 0.75).toList();
		if (rivals.size() < 3)
			return top;
		for (Element up = top.parent(); up != null && up != body; up = up.parent()) {
			Element ancestor = up;
			long inside = rivals.stream().filter(rival -> rival.parents().contains(ancestor)).count();
			if (inside >= 3)
				return ancestor;
		}
		return top;
	}

	/** Goes up while the element above scores better: it has more of the article. */
	private Element risen(Element start, Element body) {
		Element top = start;
		double last = of(top);
		double lowest = last / 3;
		for (Element up = top.parent(); up != null && up != body; up = up.parent()) {
			if (!has(up))
				continue;
			if (of(up) < lowest)
				break;
			if (of(up) > last)
				return up;
			last = of(up);
		}
		return top;
	}
}
