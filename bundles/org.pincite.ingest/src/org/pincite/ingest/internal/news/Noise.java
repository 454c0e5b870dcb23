package org.pincite.ingest.internal.news;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Recognises by their words what pages put between the paragraphs of an article: labels of advertisements, and lists of other articles. */
final class Noise {
	private static final Pattern ADVERT = Pattern.compile("(?iu)^\\W*(?:advertisement|advertising|advert|ad|ads|sponsored(?: content)?|supported by|anzeige|werbung|publicité|pub|publicidad|anuncio"
			+ "|pubblicità|publicidade|advertentie|annons|annonce|reklama|reklám|реклама|广告|廣告|広告|광고|إعلان|פרסומת|story continues below(?: advertisement)?"
			+ "|(?:article|story) continues (?:after|below)(?: this)?(?: advertisement| ad)?|scroll to continue(?: with content)?|advertisement ?[-–—]? ?scroll to continue(?: reading)?|continue reading(?: the main story)?)\\W*$");
	private static final Pattern OTHERS = Pattern.compile("(?iu)^\\W*(?:read (?:more|also|next)\\b|related\\b|more (?:on this|from|stories|coverage|like this|news)\\b|you (?:may|might) (?:also )?(?:like|be interested)"
			+ "|recommended\\b|(?:most|trending|popular) (?:read|viewed|stories|now)\\b|don[’']t miss|what to read next|top stories|mehr zum thema|lesen sie auch|auch interessant|(?:à )?lire aussi|sur le même sujet"
			+ "|lee también|te puede interesar|más (?:sobre|noticias)|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även)|les også|læs også|czytaj (?:też|także|więcej)|čtěte také|читайте также|по теме|читати також"
			+ "|相关(?:新闻|阅读)|関連記事|관련 ?기사|اقرأ أيضا|קראו גם).{0,40}$");
	private static final int LONGEST_LABEL = 60;
	private static final int MOST = 2500;
	private static final double LINKED = 0.8;

	private Noise() {
	}

	/** True for a block that says nothing but that an advertisement follows. */
	static boolean isAdvertLabel(Element e) {
		String text = e.text();
		return text.length() <= LONGEST_LABEL && ADVERT.matcher(text.strip()).matches();
	}

	/** Takes off headings such as “Read more” together with the links below them. */
	static void removeLists(Element article) {
		for (Element heading : article.select("h2, h3, h4, h5, h6, p, strong, b, div")) {
			String text = heading.text();
			if (heading.parent() == null || heading == article || text.length() > LONGEST_LABEL || !OTHERS.matcher(text).matches())
				continue;
			Element label = heading;
			while (label.nextElementSibling() == null && label.parent() != null && label.parent() != article && label.parent().text().equals(text))
				label = label.parent();
			if (!isLinks(label.nextElementSibling()))
				continue;
			while (isLinks(label.nextElementSibling()))
				label.nextElementSibling().remove();
			label.remove();
		}
	}

	private static boolean isLinks(Element list) {
		return list != null && list.text().length() < MOST && list.selectFirst("a") != null && Measures.linkDensity(list) > LINKED;
	}
}
