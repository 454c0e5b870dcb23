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
	/** The most paragraphs that a reader's comment has. */
	private static final int PARAGRAPHS_EACH = 5;
	private final String headline;
	private final double weight;
	private final int replies;
	private Element headlineFound;
	private Element bylineFound;

	/** @param page what the page holds */
	Frame(String headline, Tally page) {
		this.headline = headline;
		weight = page.weight;
		replies = page.replies;
	}

	@Override
	public boolean leavesOut(Element e, Tally kept, Tally whole, Place place) {
		if (whole.text == 0 && whole.images == 0 || e.attributesSize() == 0 && kept.replies == 0 && kept.teasers < 2 && !e.normalName().startsWith("h") && !e.normalName().equals("nav"))
			return false;
		String tag = e.normalName();
		if (HIDDEN.matcher(" " + e.className() + " ").find() && kept.text < SHORT)
			return true;
		if (isFirst(bylineFound, e) && whole.text < LONGEST_BYLINE && whole.isSmall() && e.hasText() && Hints.isByline(e)) {
			bylineFound = e;
			return true;
		}
		if (headlineFound == null && headline != null && tag.matches("h[1-6]") && kept.isSmall() && Titles.same(headline, e.text())) {
			headlineFound = e;
			return true;
		}
		if (tag.equals("a") || place.isWhole())
			return false;
		if (isTalk(kept))
			return weight - kept.weight >= kept.weight;
		return (tag.equals("nav") || Hints.isAside(e, kept) || isTeasers(kept)) && weight - kept.weight >= kept.weight * REST;
	}

	/** What a reader says on a page where readers can be answered: there is hardly more text than that. */
	private boolean isTalk(Tally kept) {
		return replies > 1 && kept.replies > 0 && kept.prose > 0 && kept.replies * PARAGRAPHS_EACH >= kept.paragraphs;
	}

	/** Headings that lead to other articles, with a paragraph or two each. */
	private static boolean isTeasers(Tally kept) {
		return kept.teasers > 1 && kept.teasers * 2 >= kept.paragraphs;
	}

	/** The headline on the page, or null if it stands nowhere. */
	Element headline() {
		return headlineFound;
	}

	/** True before the first is found, and for what the first stands in. */
	private static boolean isFirst(Element found, Element e) {
		return found == null || found.parent() == e || found.parent() != null && found.parent().parent() == e;
	}
}
