package org.pincite.ingest.internal.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What stands beside the core of an article, and has to earn its place in it. */
final class Neighbors {
	private static final Set<String> APART = Set.of("aside", "footer", "nav", "form");
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
	static final double HEADING = 40;
	/** The share of paragraphs and headings in what is a lead. */
	private static final double LEAD = 0.9;
	private final Survey survey;
	private final Set<Element> omitted;

	Neighbors(Survey survey, Set<Element> omitted) {
		this.survey = survey;
		this.omitted = omitted;
	}

	/** The core with the parts beside it that belong to the article, in the order of the page. */
	List<Element> with(Element core, Element body) {
		List<Element> parts = new ArrayList<>();
		parts.add(core);
		for (Element at = core; at != body && at.parent() != null; at = at.parent()) {
			int before = 0;
			boolean passed = false;
			for (Element sibling = at.parent().firstElementChild(); sibling != null; sibling = sibling.nextElementSibling())
				if (sibling == at)
					passed = true;
				else if (!omitted.contains(sibling) && (at == core ? earns(sibling, core, true) || !passed && isLead(sibling) : isLike(sibling, at, core) && earns(sibling, core, false)))
					parts.add(passed ? parts.size() : before++, sibling);
		}
		return parts;
	}

	/** True for parts of the same kind as one that the core is in; without a name, what holds more than the core is something else. */
	private boolean isLike(Element e, Element around, Element core) {
		boolean same = e.normalName().equals(around.normalName()) && e.className().equals(around.className());
		return same && (!e.className().isEmpty() || survey.of(e).weight <= survey.of(core).weight);
	}

	/** @param beside true if the element is a sibling of the core, and not of something that the core is in */
	boolean earns(Element e, Element core, boolean beside) {
		Tally tally = survey.of(e);
		String tag = e.normalName();
		if (APART.contains(tag))
			return false;
		if (beside && (tag.equals("p") || tag.equals("blockquote")))
			return tally.prose > 0 && (tally.text > PARAGRAPH && tally.linkShare() < PARAGRAPH_LINKED || tally.linked == 0);
		// The next article of an endless page has a headline of its own.
		if (tally.linkShare() >= LINKED || tag.equals("article") && e.selectFirst("h1") != null)
			return false;
		boolean alike = beside && !core.className().isEmpty() && e.className().equals(core.className());
		return tally.prose >= ENOUGH && (alike || tally.weight >= survey.of(core).weight * EARNS);
	}

	/**
	 * The text between headline and core that says something about the article and is not beside the core, so that it is no part of the article; null if there is none.
	 *
	 * @param headline the headline on the page, or null
	 */
	String lead(Element headline, Element core) {
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

	/** A sentence or two in a box of its own above the text, as leads are set. */
	private boolean isLead(Element e) {
		if (APART.contains(e.normalName()))
			return false;
		Tally tally = survey.of(e);
		boolean speaks = tally.paragraphs > 0 && tally.paragraphs < 3 && tally.text > PARAGRAPH || tally.isHeading() && (tally.text > HEADING || e.normalName().matches("h[1-6]"));
		return speaks && tally.prose + tally.headings > tally.text * LEAD && tally.linked == 0 && tally.controls < 2 && tally.listItems == 0;
	}
}
