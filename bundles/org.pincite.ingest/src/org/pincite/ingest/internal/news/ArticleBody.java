package org.pincite.ingest.internal.news;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article of a page: parts that are named or shaped like asides go, what is left is scored by its text, and the element that gathers
 * most of it is taken with those of its neighbors that read like it.
 */
final class ArticleBody {
	private static final int ENOUGH = 500;
	/** Names by which style sheets hide a part; a long part so named is shown by a script. */
	private static final Pattern HIDDEN = Pattern.compile(" (?:hidden|d-none|visually-hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only) ");
	private static final int SHORT = 200;
	/** The share of links from which text is a pointer to other pages, and no paragraph. */
	private static final double LINKED = 0.25;
	private static final String REMOVED = "script, style, noscript, template, iframe, object, embed, link, meta, svg, button, input, select, textarea, "
			+ "canvas, dialog, nav, [aria-hidden=true]:not(.fallback-image):not(math *)";

	private ArticleBody() {
	}

	/**
	 * The article's element, cut loose from the page.
	 *
	 * @param headline the headline, which is not repeated in the body, or null
	 */
	static Element of(Document page, String headline) {
		Element best = null;
		int longest = -1;
		for (Strictness step : Strictness.STEPS) {
			Document copy = page.clone();
			Element article = attempt(copy, step, headline);
			int length = article.text().length();
			if (length >= ENOUGH)
				return article;
			if (length > longest) {
				best = article;
				longest = length;
			}
		}
		return best;
	}

	private static Element attempt(Document page, Strictness step, String headline) {
		Element body = page.body();
		body.select(REMOVED).remove();
		comments(body);
		takeOff(body, step, headline);
		paragraphs(body);
		Scores scores = new Scores(step);
		scores.scoreAll(body);
		Element top = scores.top(body);
		Element article = new Element("div");
		if (top == body)
			article.appendChildren(new ArrayList<>(body.childNodes()));
		else
			for (Element part : withNeighbors(top, scores))
				article.appendChild(part);
		new Pruning(step, headline).prune(article);
		return article;
	}

	private static void comments(Element body) {
		for (Node node : body.nodeStream(Comment.class).toList())
			node.remove();
	}

	private static void takeOff(Element body, Strictness step, String headline) {
		boolean headlineSeen = false;
		boolean bylineSeen = false;
		for (Element e : body.getAllElements()) {
			if (e == body || e.parent() == null || e.ownerDocument() == null)
				continue;
			String tag = e.normalName();
			if (isHidden(e)) {
				e.remove();
				continue;
			}
			if (!bylineSeen && isByline(e)) {
				bylineSeen = true;
				e.remove();
				continue;
			}
			if (!headlineSeen && headline != null && (tag.equals("h1") || tag.equals("h2")) && Titles.same(headline, e.text())) {
				headlineSeen = true;
				e.remove();
				continue;
			}
			boolean kept = tag.equals("body") || tag.equals("a") || Measures.isWithin(e, "table") || Measures.isWithin(e, "code");
			if (step.asides() && !kept && Hints.isAside(e))
				e.remove();
			else if ((tag.equals("div") || tag.equals("section") || tag.equals("header") || tag.matches("h[1-6]")) && isBlank(e))
				e.remove();
		}
	}

	private static boolean isHidden(Element e) {
		if (e.hasAttr("hidden") || HIDDEN.matcher(" " + e.className() + " ").find() && e.text().length() < SHORT)
			return true;
		String style = e.attr("style").toLowerCase().replaceAll("\\s", "");
		return style.contains("display:none") || style.contains("visibility:hidden");
	}

	private static boolean isByline(Element e) {
		boolean named = e.attr("rel").equals("author") || e.attr("itemprop").contains("author")
				|| Hints.names(e).matches(".*(?:byline|(?<![a-z])author(?![a-z])|dateline|writtenby|p-author).*");
		if (!named)
			return false;
		String text = e.text().strip();
		return !text.isEmpty() && text.length() < 100;
	}

	private static boolean isBlank(Element e) {
		return !e.hasText() && e.select("img, picture, video, table, pre, math").isEmpty();
	}

	/** A division that holds running text and no blocks is a paragraph, unless much of it is links; loose text beside blocks becomes one. */
	private static void paragraphs(Element body) {
		for (Element div : body.select("div")) {
			if (div == body || div.parent() == null)
				continue;
			Element only = onlyParagraph(div);
			if (only != null && Measures.linkDensity(div) < LINKED) {
				div.replaceWith(only);
				continue;
			}
			if (!Measures.hasBlocks(div) && Measures.linkDensity(div) < LINKED)
				div.tagName("p");
			else
				loose(div);
		}
	}

	/** The paragraph that is all there is in a division, or null. */
	private static Element onlyParagraph(Element div) {
		Element only = div.childrenSize() == 1 ? div.child(0) : null;
		if (only == null || !only.normalName().equals("p"))
			return null;
		boolean loose = div.textNodes().stream().anyMatch(text -> !text.isBlank());
		return loose ? null : only;
	}

	private static void loose(Element div) {
		Element paragraph = null;
		for (Node child : new ArrayList<>(div.childNodes())) {
			boolean inline = child instanceof TextNode || child instanceof Element e && !e.isBlock() && !e.normalName().equals("br")
					&& !Measures.hasBlocks(e) && !e.normalName().equals("img");
			if (!inline) {
				paragraph = null;
				continue;
			}
			if (paragraph == null) {
				if (child instanceof TextNode blank && blank.isBlank())
					continue;
				paragraph = new Element("p");
				child.before(paragraph);
			}
			paragraph.appendChild(child);
		}
	}

	/** The element with the siblings that belong to the same article. */
	private static List<Element> withNeighbors(Element top, Scores scores) {
		List<Element> parts = new ArrayList<>();
		double threshold = Math.max(10, scores.of(top) * 0.2);
		Element parent = top.parent();
		for (Element sibling : parent == null ? List.of(top) : new ArrayList<>(parent.children())) {
			if (sibling == top) {
				parts.add(sibling);
				continue;
			}
			double bonus = !top.className().isEmpty() && sibling.className().equals(top.className()) ? scores.of(top) * 0.2 : 0;
			// The next article of an endless page has a headline of its own.
			if (sibling.normalName().equals("article") && sibling.selectFirst("h1") != null)
				continue;
			boolean scored = scores.has(sibling) && scores.of(sibling) + bonus >= threshold;
			if (scored || isProse(sibling))
				parts.add(sibling);
		}
		return parts;
	}

	private static boolean isProse(Element e) {
		if (!e.normalName().equals("p"))
			return false;
		String text = e.text();
		double density = Measures.linkDensity(e);
		return text.length() > 80 ? density < 0.25 : !text.isEmpty() && density == 0 && text.matches("(?s).*\\.( .*|$)");
	}
}
