package org.pincite.ingest.internal.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * The element that an article stands in: the way down from the body follows the prose as long as most of it stands in one part. What is beside that way has to earn its place.
 */
final class Core {
	/** Content, which is not entered in search of the article. */
	private static final Set<String> CONTENT = Set.of("p", "blockquote", "pre", "figure", "dl", "h1", "h2", "h3", "h4", "h5", "h6");
	private static final Set<String> APART = Set.of("aside", "footer", "nav", "form");
	/** The share of the prose that a part must have to be followed. */
	private static final double MOST = 0.5;
	/** The share of the prose in an element's own paragraphs from which on the article is in it, and not in one of its parts. */
	private static final double OWN = 0.15;
	/** The share that it must have if the headline is in it. */
	private static final double HEADED = 0.25;
	/** The share of the prose from which on a part is all there is. */
	private static final double ALONE = 0.9;
	/** What a part beside the core must have of the core's prose, */
	private static final double EARNS = 0.12;
	/** the width of prose that it must have, */
	private static final double ENOUGH = 140;
	/** and the share of links that it must not reach. */
	private static final double LINKED = 0.1;
	private static final double PARAGRAPH_LINKED = 0.25;
	/** A paragraph of this width beside the core is of the article. */
	private static final double PARAGRAPH = 80;
	/** A heading between headline and text says more than where one is from this width on. */
	private static final double HEADING = 40;
	private final Survey survey;
	private final Set<Element> omitted;
	private final Element headline;

	/** @param headline the headline on the page, or null */
	Core(Survey survey, Set<Element> omitted, Element headline) {
		this.headline = headline;
		this.survey = survey;
		this.omitted = omitted;
	}

	/** The smallest element that most of the prose stands in, or the one that has paragraphs of its own beside the headline. */
	Element in(Element body) {
		Element core = body;
		while (true) {
			Element best = null;
			double rooms = 0;
			double all = survey.of(core).weight;
			for (Element child = core.firstElementChild(); child != null; child = child.nextElementSibling()) {
				if (!isRoom(child))
					continue;
				rooms += survey.of(child).leaf ? 0 : survey.of(child).weight;
				if (best == null || survey.of(child).weight > survey.of(best).weight)
					best = child;
			}
			if (headline != null && headline.parent() == core && survey.of(core).own > 1)
				return core;
			Element headed = headed(core);
			if (headed != null && survey.of(headed).weight > all * HEADED) {
				core = headed;
				continue;
			}
			if (best != null && survey.of(best).leaf)
				rooms += survey.of(best).weight;
			if (best == null || survey.of(best).weight == 0 || survey.of(best).weight < all * MOST || all - rooms > all * OWN || isShared(core, best, all))
				return core;
			core = best;
		}
	}

	/** The part that the headline stands in, or null. */
	private Element headed(Element box) {
		for (Element up = headline; up != null; up = up.parent())
			if (up.parent() == box)
				return isRoom(up) ? up : null;
		return null;
	}

	private boolean isRoom(Element child) {
		return !omitted.contains(child) && !CONTENT.contains(child.normalName()) && !survey.isDataTable(child);
	}

	/** True if the best part has others beside it that belong to the same article, and hardly anything else. */
	private boolean isShared(Element core, Element best, double all) {
		double weight = survey.of(best).weight;
		if (weight >= all * ALONE)
			return false;
		boolean shared = false;
		for (Element child = core.firstElementChild(); child != null; child = child.nextElementSibling())
			if (child != best && isRoom(child) && earns(child, best, true)) {
				weight += survey.of(child).weight;
				shared = true;
			}
		return shared && weight >= all * ALONE;
	}

	/** The core with the parts beside it that belong to the article, in the order of the page. */
	List<Element> withNeighbors(Element core, Element body) {
		List<Element> parts = new ArrayList<>();
		parts.add(core);
		for (Element at = core; at != body && at.parent() != null; at = at.parent()) {
			boolean beside = at == core;
			int before = 0;
			boolean passed = false;
			for (Element sibling = at.parent().firstElementChild(); sibling != null; sibling = sibling.nextElementSibling())
				if (sibling == at)
					passed = true;
				else if (omitted.contains(sibling))
					continue;
				else if (earns(sibling, core, beside) || beside && !passed && isLead(sibling))
					parts.add(passed ? parts.size() : before++, sibling);
		}
		return parts;
	}

	/** What stands between headline and core and says something about the article, else null. */
	String lead(Element core) {
		if (headline == null || isWithin(headline, core))
			return null;
		for (Element at = headline; at.parent() != null; at = at.parent()) {
			for (Element sibling = at.nextElementSibling(); sibling != null; sibling = sibling.nextElementSibling()) {
				if (isWithin(core, sibling))
					return null;
				if (!omitted.contains(sibling) && isLead(sibling))
					return sibling.text();
			}
			if (isWithin(core, at.parent()))
				return null;
		}
		return null;
	}

	private static boolean isWithin(Element e, Element box) {
		for (Element up = e; up != null; up = up.parent())
			if (up == box)
				return true;
		return false;
	}

	private boolean earns(Element e, Element core, boolean beside) {
		Tally tally = survey.of(e);
		String tag = e.normalName();
		if (APART.contains(tag))
			return false;
		if (beside && (tag.equals("p") || tag.equals("blockquote") || tally.leaf))
			return tally.prose > 0 && (tally.text > PARAGRAPH && tally.linkShare() < PARAGRAPH_LINKED || tally.linked == 0);
		// The next article of an endless page has a headline of its own.
		if (tally.linkShare() >= LINKED || tag.equals("article") && e.selectFirst("h1") != null)
			return false;
		boolean alike = beside && !core.className().isEmpty() && e.className().equals(core.className());
		return tally.prose >= ENOUGH && (alike || tally.weight >= survey.of(core).weight * EARNS);
	}

	/** A sentence or two in a box of its own above the text, as leads are set. */
	private boolean isLead(Element e) {
		if (APART.contains(e.normalName()))
			return false;
		Tally tally = survey.of(e);
		boolean speaks = tally.paragraphs > 0 && tally.paragraphs < 3 && tally.text > PARAGRAPH || tally.isHeading() && tally.text > HEADING;
		return speaks && tally.prose + tally.headings > tally.text * 0.9 && tally.linked == 0 && tally.controls < 2 && tally.listItems == 0;
	}
}
