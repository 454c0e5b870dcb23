package org.pincite.ingest.internal.news;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.news.Sieve.Place;

/** Leaves out of an article what does not belong to it although it stands in it: a part of the core has to forfeit its place. */
final class Trimming implements Sieve.Rule {
	private static final Set<String> BOXES = Set.of("div", "section", "article", "main", "center", "aside", "header", "footer", "form", "fieldset", "ul", "ol", "dl", "table", "nav", "address",
			"details");
	private static final Set<String> APART = Set.of("aside", "footer", "form", "fieldset", "nav");
	private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
	/** A part stays whatever it is if what is outside it has less than this share of the prose in it. */
	private static final double REST = 0.33;
	/** A shorter box with a link is a label. */
	private static final double FRAGMENT = 25;
	/** Shares of links from which on lists, boxes without prose, boxes with prose, and cells are there to lead elsewhere. */
	private static final double LIST_OF_LINKS = 0.6;
	private static final double BOX_OF_LINKS = 0.2;
	private static final double PROSE_WITH_LINKS = 0.5;
	private static final double CELL_OF_LINKS = 0.7;
	/** A shorter box of one paragraph and several links calls its readers somewhere else. */
	private static final double CALL = 220;
	/** The prose for each of its controls that a box must have to be more than a form. */
	private static final double CONTROL = 150;
	private static final double LONGEST_SHARING = 300;
	private final Pointers pointers;
	private final Element part;
	private final double weight;
	private final String headline;
	private final Survey survey;

	/**
	 * @param part   the part of the article that is looked through
	 * @param weight the weighted width of prose in the article
	 */
	Trimming(Survey survey, Element part, double weight, String headline) {
		this.survey = survey;
		this.part = part;
		this.weight = weight;
		this.headline = headline;
		pointers = new Pointers(survey);
	}

	@Override
	public boolean leavesOut(Element e, Tally kept, Tally whole, Place place) {
		if (place.isWhole() || kept.data > 0 || weight == 0)
			return false;
		if (Noise.isAdvertLabel(e, kept) || pointers.leadsElsewhere(e, kept) || kept.text < LONGEST_SHARING && Hints.isSharing(e))
			return true;
		String tag = e.normalName();
		return switch (tag) {
		case "h1", "h2" -> Hints.isInsert(e, kept) || headline != null && kept.isSmall() && Titles.same(headline, e.text());
		case "p", "li" -> kept.isEmpty();
		case "td" -> kept.paragraphs == 0 && kept.linkShare() > CELL_OF_LINKS;
		default -> BOXES.contains(tag) && (kept.isEmpty() || weight - kept.weight >= kept.weight * REST && isForfeited(e, kept, place));
		};
	}

	private boolean isForfeited(Element e, Tally kept, Place place) {
		if (APART.contains(e.normalName()) || Hints.isInsert(e, kept) || kept.controls > 0 && kept.prose < kept.controls * CONTROL)
			return true;
		if (kept.isHeading())
			return kept.lost && (kept.text < Neighbors.HEADING || kept.links > 0);
		boolean list = LISTS.contains(e.normalName()) || kept.isList();
		if (!place.inFigure() && kept.images > 1 && kept.paragraphs < kept.images / 2)
			return !(list && kept.listItems == kept.images);
		if (list)
			return kept.linkShare() > LIST_OF_LINKS && kept.proseShare() < BOX_OF_LINKS && !isWritten(e);
		if (kept.linkShare() > (kept.prose > 0 ? PROSE_WITH_LINKS : BOX_OF_LINKS))
			return true;
		boolean label = kept.text < FRAGMENT && kept.links > 0 && (kept.images == 0 || kept.images > 2);
		boolean call = kept.text < CALL && kept.paragraphs < 2 && kept.links > 1 && kept.linkShare() > BOX_OF_LINKS;
		return !place.inFigure() && (label || call);
	}

	/** A list that stands among the paragraphs of the text was written with it; one in a box of its own was put there by the page. */
	private boolean isWritten(Element list) {
		Element parent = list.parent();
		if (!LISTS.contains(list.normalName()) || parent == null)
			return false;
		return parent == part || parent.normalName().equals("li") || survey.of(parent) != null && survey.of(parent).own > 1;
	}
}
