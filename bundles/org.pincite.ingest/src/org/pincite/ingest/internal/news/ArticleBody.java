package org.pincite.ingest.internal.news;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.text.Transcript;

/**
 * Finds the article of a page: all text is counted by element, the frame of the site is left out, the way down from the body follows the prose to the element that the article stands
 * in, and what does not belong to it there is left out too. The page itself is not changed.
 */
final class ArticleBody {
	private final List<Element> parts;
	private final Set<Element> omitted;
	private final String lead;

	private ArticleBody(List<Element> parts, Set<Element> omitted, String lead) {
		this.lead = lead;
		this.parts = parts;
		this.omitted = omitted;
	}

	/**
	 * @param headline the headline, which is not repeated in the body, or null
	 * @param address  the page's stated address, or null
	 */
	static ArticleBody of(Document page, String headline, String address) {
		Element body = page.body();
		Survey survey = new Survey(Hosts.own(page, address));
		NodeTraversor.filter(survey, body);
		Set<Element> omitted = Collections.newSetFromMap(new IdentityHashMap<>());
		omitted.addAll(survey.unseen());
		Frame frame = new Frame(headline, survey.of(body));
		Sieve.run(body, survey, omitted, frame);
		Neighbors neighbors = new Neighbors(survey, omitted);
		Element core = new Core(survey, omitted, frame.headline(), neighbors).in(body);
		List<Element> parts = neighbors.with(core, body);
		double weight = parts.stream().mapToDouble(part -> survey.of(part).weight).sum();
		for (Element part : parts)
			Sieve.run(part, survey, omitted, new Trimming(survey, part, weight, headline));
		return new ArticleBody(parts, omitted, neighbors.lead(frame.headline(), core));
	}

	/** The lead, where it stands apart from the text below the headline; else null. */
	String lead() {
		return lead;
	}

	/** Writes the article out, part by part. */
	void write(Transcript out) {
		HtmlText text = new HtmlText(out) {
			@Override
			protected boolean takes(Element element) {
				return omitted.contains(element);
			}
		};
		for (Element part : parts)
			// A body that is hidden is shown by a script.
			if (part.normalName().equals("body"))
				text.writeInside(part);
			else
				text.write(part);
	}
}
