package org.pincite.ingest.internal.news;

import java.util.Set;

import org.jsoup.nodes.Element;

/** Finds the element that an article stands in: the way down from the body follows the prose as long as most of it, or the headline with enough of it, stands in one part. */
final class Core {
	/** Content, which is not entered in search of the article. */
	private static final Set<String> CONTENT = Set.of("p", "blockquote", "pre", "figure", "dl", "h1", "h2", "h3", "h4", "h5", "h6");
	/** The share of the prose that a part must have to be followed, */
	private static final double MOST = 0.5;
	/** and if the headline is in it. */
	private static final double HEADED = 0.25;
	/** or if it has so much prose in so many paragraphs besides, and no more links. */
	private static final double ARTICLE = 600;
	private static final int PARAGRAPHS = 4;
	private static final double LINKED = 0.3;
	/** The share of the prose in an element's own paragraphs from which on the article is in it, and not in one of its parts. */
	private static final double OWN = 0.15;
	/** The share of the prose from which on a part is all there is. */
	private static final double ALONE = 0.9;
	private final Survey survey;
	private final Set<Element> omitted;
	private final Element headline;
	private final Neighbors neighbors;

	/** @param headline the headline on the page, or null */
	Core(Survey survey, Set<Element> omitted, Element headline, Neighbors neighbors) {
		this.survey = survey;
		this.omitted = omitted;
		this.headline = headline;
		this.neighbors = neighbors;
	}

	/** The smallest element that most of the prose stands in, or the one that has paragraphs of its own beside the headline. */
	Element in(Element body) {
		Element core = body;
		for (Element next = within(core); next != null; next = within(core))
			core = next;
		return core;
	}

	/** The part of a box that the article is in, or null if it is in the box itself. */
	private Element within(Element box) {
		double all = survey.of(box).weight;
		if (headline != null && headline.parent() == box && survey.of(box).own > 1)
			return null;
		Element headed = headed(box);
		if (headed != null && (survey.of(headed).weight > all * HEADED || isArticle(survey.of(headed))))
			return headed;
		Element best = null;
		double rooms = 0;
		for (Element child = box.firstElementChild(); child != null; child = child.nextElementSibling())
			if (isRoom(child)) {
				rooms += survey.of(child).isParagraph() ? 0 : survey.of(child).weight;
				if (best == null || survey.of(child).weight > survey.of(best).weight)
					best = child;
			}
		if (best == null || survey.of(best).weight == 0 || survey.of(best).weight < all * MOST)
			return null;
		if (survey.of(best).isParagraph())
			rooms += survey.of(best).weight;
		return all - rooms > all * OWN || isShared(box, best) ? null : best;
	}

	/** The part that the headline stands in, or null. */
	private Element headed(Element box) {
		for (Element up = headline; up != null; up = up.parent())
			if (up.parent() == box)
				return isRoom(up) ? up : null;
		return null;
	}

	/** True for as much prose as articles have at least. */
	private static boolean isArticle(Tally tally) {
		return tally.weight > ARTICLE && tally.paragraphs >= PARAGRAPHS && tally.linkShare() < LINKED;
	}

	private boolean isRoom(Element child) {
		return !omitted.contains(child) && !CONTENT.contains(child.normalName()) && !survey.isDataTable(child);
	}

	/** True if the best part has others beside it that belong to the same article, and hardly anything else. */
	private boolean isShared(Element box, Element best) {
		double all = survey.of(box).weight;
		double weight = survey.of(best).weight;
		if (weight >= all * ALONE)
			return false;
		boolean shared = false;
		for (Element child = box.firstElementChild(); child != null; child = child.nextElementSibling())
			if (child != best && isRoom(child) && (survey.of(child).isParagraph() || neighbors.earns(child, best, true))) {
				weight += survey.of(child).weight;
				shared = true;
			}
		return shared && weight >= all * ALONE;
	}
}
