package org.pincite.ingest.internal.news;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.news.Sieve.Place;

/**
 * Leaves out of a page what is named as the frame of a site, and the headline and byline, which are told apart from the text. A name is no more than a hint: a part that holds most
 * of the page's prose stays whatever its name.
 */
final class Frame implements Sieve.Rule {
	/** Names by which style sheets hide a part; a long part so named is shown by a script. */
	private static final Pattern HIDDEN = Pattern.compile(" (?:hidden|d-none|visually-hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only) ");
	private static final int SHORT = 200;
	/** A part stays if what is outside it has less than this share of the prose in it. */
	private static final double REST = 0.33;
	private static final int LONGEST_BYLINE = 100;
	private static final int PARAGRAPHS_EACH = 5;
	private static final int MOST_ELEMENTS = 60;
	private final String headline;
	private final double weight;
	private Element headlineFound;
	private Element bylineFound;

	Frame(String headline, double weight) {
		this.headline = headline;
		this.weight = weight;
	}

	@Override
	public boolean leavesOut(Element e, Tally kept, Tally whole, Place place) {
		if (whole.text == 0 && whole.images == 0 || e.attributesSize() == 0 && kept.replies < 2 && !e.normalName().startsWith("h") && !e.normalName().equals("nav"))
			return false;
		String tag = e.normalName();
		if (HIDDEN.matcher(" " + e.className() + " ").find() && kept.text < SHORT)
			return true;
		if (isFirst(bylineFound, e) && whole.text < LONGEST_BYLINE && whole.elements < MOST_ELEMENTS && isByline(e)) {
			bylineFound = e;
			return true;
		}
		if (headlineFound == null && headline != null && tag.matches("h[1-6]") && kept.elements < MOST_ELEMENTS && Titles.same(headline, e.text())) {
			headlineFound = e;
			return true;
		}
		if (tag.equals("a") || place.inTable() || place.isWhole())
			return false;
		boolean aside = tag.equals("nav") || Hints.isAside(e, kept) || isTalk(kept);
		return aside && weight - kept.weight >= kept.weight * REST;
	}

	/** What readers say to one another: several can be answered, and there is hardly more text than that. */
	private static boolean isTalk(Tally kept) {
		return kept.replies > 1 && kept.replies * PARAGRAPHS_EACH >= kept.paragraphs;
	}

	/** The headline on the page, or null if it stands nowhere. */
	Element headline() {
		return headlineFound;
	}

	/** True before the first is found, and for what the first stands in. */
	private static boolean isFirst(Element found, Element e) {
		return found == null || found.parent() == e || found.parent() != null && found.parent().parent() == e;
	}

	private static boolean isByline(Element e) {
		boolean named = e.attr("rel").equals("author") || e.attr("itemprop").contains("author")
				|| Hints.names(e).matches(".*(?:byline|(?<![a-z])author(?![a-z])|dateline|writtenby|p-author).*");
		return named && e.hasText();
	}
}
