package org.pincite.ingest.internal.news;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.news.Sieve.Place;

/** Leaves out of an article what does not belong to it although it stands in it: a part of the core has to forfeit its place. */
final class Trimming implements Sieve.Rule {
	private static final Set<String> BOXES = Set.of("div", "section", "article", "main", "center", "aside", "header", "footer", "form", "fieldset", "ul", "ol", "dl", "table", "nav", "address",
			"details");
	private static final Set<String> FRAME = Set.of("aside", "footer", "form", "fieldset", "nav");
	private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
	private static final Pattern SHARING = Pattern.compile("(?:\\b|_)(?:share|sharedaddy)(?:\\b|_)");
	private static final double LONGEST_SHARING = 500;
	/** A part named against the article stays if what is outside it has less than this share of the prose in it. */
	private static final double REST = 0.33;
	private static final double FRAGMENT = 25;
	private static final double LIST_OF_LINKS = 0.6;
	private static final double BOX_OF_LINKS = 0.2;
	private static final double PROSE_WITH_LINKS = 0.5;
	/** A shorter box of one paragraph and several links calls its readers somewhere else. */
	private static final double CALL = 220;
	/** The prose for each of its controls that a box must have to be more than a form. */
	private static final double CONTROL = 150;
	private static final double LINE_OF_LINKS = 0.5;
	private static final double ALL_LINKS = 0.8;
	private static final double LONGEST_POINTER = 2500;
	private static final double LONGEST_LABEL = 60;
	private static final int MOST_ELEMENTS = 60;
	/** Labels above links to other articles, and the links that were left out with them. */
	private final Set<Element> pointers = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Survey survey;
	private final double weight;
	private final String headline;

	/** @param weight the weighted width of prose in the article */
	Trimming(Survey survey, double weight, String headline) {
		this.survey = survey;
		this.weight = weight;
		this.headline = headline;
	}

	@Override
	public boolean leavesOut(Element e, Tally kept, Tally whole, Place place) {
		String tag = e.normalName();
		if (place.isWhole() || kept.data > 0)
			return false;
		boolean few = kept.elements < MOST_ELEMENTS;
		if (few && kept.text < LONGEST_LABEL && kept.text > 0 && !tag.startsWith("h") && Noise.isAdvertLabel(e))
			return true;
		if (few && !Survey.isInline(e) && isElsewhere(e, kept))
			return true;
		if (kept.text < LONGEST_SHARING && e.attributesSize() > 0 && SHARING.matcher(Hints.names(e)).find())
			return true;
		if (tag.equals("h1") || tag.equals("h2"))
			return Hints.weight(e, kept) < 0 || few && headline != null && Titles.same(headline, e.text());
		if (tag.equals("p") || tag.equals("li"))
			return kept.text == 0 && kept.images == 0;
		if (tag.equals("td"))
			return !place.isWhole() && kept.paragraphs == 0 && kept.linkShare() > 0.7;
		return BOXES.contains(tag) && isForfeited(e, tag, kept, whole, place);
	}

	/** A label such as “Read more”, the links below it, or both in a line. */
	private boolean isElsewhere(Element e, Tally kept) {
		Element next = e.nextElementSibling();
		Element before = e.previousElementSibling();
		boolean label = kept.text > 0 && kept.text < LONGEST_LABEL && next != null && isLinks(survey.of(next)) && Noise.isPointer(e);
		boolean below = before != null && pointers.contains(before) && isLinks(kept);
		boolean line = kept.text < CALL && kept.links > 0 && kept.anchoredShare() > LINE_OF_LINKS && Noise.isPointing(e);
		if (label || below)
			pointers.add(e);
		return label || below || line;
	}

	private static boolean isLinks(Tally tally) {
		return tally != null && tally.links > 0 && tally.text < LONGEST_POINTER && tally.anchoredShare() > ALL_LINKS;
	}

	/** A list that stands among the paragraphs of the text was written with it; one in a box of its own was put there by the page. */
	private boolean isWritten(Element list) {
		Element parent = list.parent();
		return LISTS.contains(list.normalName()) && parent != null && (parent.normalName().equals("li") || survey.of(parent) != null && survey.of(parent).own > 1);
	}

	private boolean isForfeited(Element e, String tag, Tally kept, Tally whole, Place place) {
		if (kept.text == 0 && kept.images == 0)
			return true;
		if (weight - kept.weight < kept.weight * REST)
			return false;
		if (FRAME.contains(tag) || Hints.weight(e, kept) < 0 || kept.controls > 0 && kept.prose < kept.controls * CONTROL)
			return true;
		if (kept.isHeading() && whole.text > kept.text)
			return true;
		boolean list = LISTS.contains(tag) || kept.isList();
		if (!place.inFigure() && kept.images > 1 && kept.paragraphs < kept.images / 2)
			return !(list && kept.listItems == kept.images);
		if (list)
			return kept.linkShare() > LIST_OF_LINKS && kept.proseShare() < BOX_OF_LINKS && !isWritten(e);
		if (!kept.isHeading() && kept.text < FRAGMENT && kept.links > 0 && (kept.images == 0 || kept.images > 2) && !place.inFigure())
			return true;
		if (kept.text < CALL && kept.paragraphs < 2 && kept.links > 1 && kept.linkShare() > BOX_OF_LINKS && !place.inFigure())
			return true;
		return kept.linkShare() > (kept.prose > 0 ? PROSE_WITH_LINKS : BOX_OF_LINKS);
	}
}
