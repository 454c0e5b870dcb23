package org.pincite.ingest.internal.news;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts in one walk what stands in every element of a page, and notes what the page does not show at all. */
final class Survey implements NodeFilter {
	/** The width of an ideograph or syllable, which says about as much as so many letters. */
	static final int WIDE = 2;
	/** How much a link within the page counts as one to another page. */
	private static final double WITHIN = 0.3;
	/** The same for a link to another site, which is a source or a thing spoken of more often than it is a part of the frame. */
	private static final double ABROAD = 0.4;
	private static final double TEASER = 0.8;
	private static final double MOST_OF_A_WORD = 20;
	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed", "link", "meta", "svg", "canvas", "dialog", "audio", "video", "title", "head");
	/** How much prose in lists weighs: lists are of other articles or pictures more often than they are the article. */
	private static final double LISTED = 0.25;
	private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
	/** The share of an element's text that is its own loose text if it is a paragraph. */
	private static final double LEAF = 0.9;
	private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");
	private static final Set<String> BLOCKS = Set.of("p", "div", "center", "section", "article", "main", "header", "footer", "aside", "nav", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td",
			"th", "caption", "pre", "hr", "figure", "figcaption", "address", "details", "summary", "form", "fieldset", "body", "blockquote", "thead", "tbody", "tfoot", "h1", "h2", "h3", "h4",
			"h5", "h6", "label", "option", "legend");
	private final Map<Element, Tally> tallies = new IdentityHashMap<>();
	private final Set<Element> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Element> dataTables = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final Deque<TableShape> tables = new ArrayDeque<>();
	private final Deque<Double> links = new ArrayDeque<>();
	private final String host;
	private int lists;

	/** @param host the page's own host, or null if it is not known */
	Survey(String host) {
		this.host = host;
	}

	/** What stands in an element; null if the page does not show it. */
	Tally of(Element e) {
		return tallies.get(e);
	}

	/** Counts an element anew, of which something was left out. */
	void put(Element e, Tally tally) {
		tallies.put(e, tally);
	}

	/** The elements that the page does not show. */
	Set<Element> unseen() {
		return unseen;
	}

	boolean isDataTable(Element e) {
		return dataTables.contains(e);
	}

	static boolean isInline(Element e) {
		return !BLOCKS.contains(e.normalName());
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text)
			words(text);
		if (!(node instanceof Element e))
			return FilterResult.CONTINUE;
		String tag = e.normalName();
		if (UNSEEN.contains(tag) || isHidden(e) && !tag.equals("body")) {
			unseen.add(e);
			return FilterResult.SKIP_ENTIRELY;
		}
		Tally tally = new Tally();
		tallies.put(e, tally);
		if (CONTROLS.contains(tag)) {
			tally.controls = e.attr("type").equals("hidden") ? 0 : 1;
			tally.replies = Noise.isReply(e) ? 1 : 0;
			unseen.add(e);
			Tally parent = tallies.get(e.parent());
			if (parent != null)
				parent.add(tally, 1);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (BLOCKS.contains(tag))
			blocks.push(new Block());
		if (tag.equals("a"))
			links.push(share(e.attr("href")));
		else if (tag.equals("table"))
			tables.push(new TableShape());
		else if (LISTS.contains(tag))
			lists++;
		return FilterResult.CONTINUE;
	}

	/** How much a link's text counts against what it stands in. */
	private double share(String address) {
		if (address.isEmpty() || address.startsWith("#") || address.startsWith("javascript:"))
			return WITHIN;
		return host == null || Hosts.of(address) == null || Hosts.areOne(host, Hosts.of(address)) ? 1 : ABROAD;
	}

	private static boolean isHidden(Element e) {
		if (e.attributesSize() == 0)
			return false;
		if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true"))
			return true;
		String style = e.attr("style");
		if (style.isEmpty())
			return false;
		String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return plain.contains("display:none") || plain.contains("visibility:hidden");
	}

	private void words(TextNode node) {
		if (node.isBlank() || !(node.parent() instanceof Element parent) || blocks.isEmpty())
			return;
		String words = node.text().strip();
		double width = width(words) + 1d;
		double share = links.isEmpty() ? 0 : links.peek();
		Tally tally = tallies.get(parent);
		tally.text += width;
		tally.linked += width * share;
		tally.anchored += links.isEmpty() ? 0 : width;
		blocks.peek().add(words, width, share);
	}

	private static int width(String words) {
		int width = words.length();
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7af || c >= 0xf900 && c <= 0xfaff)
				width += WIDE - 1;
		}
		return width;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (!(node instanceof Element e))
			return FilterResult.CONTINUE;
		Tally tally = tallies.get(e);
		String tag = e.normalName();
		if (BLOCKS.contains(tag))
			close(e, blocks.pop(), tally);
		tally.elements++;
		switch (tag) {
		case "a" -> {
			links.pop();
			tally.links++;
			tally.replies += tally.text < MOST_OF_A_WORD && Noise.isReply(e) ? 1 : 0;
		}
		case "img", "picture" -> tally.images += tag.equals("img") || tally.images == 0 ? 1 : 0;
		case "li" -> tally.listItems++;
		case "pre" -> tally.data += tally.text > 0 ? 1 : 0;
		case "ul", "ol", "dl" -> {
			tally.items = tally.text;
			lists--;
		}
		case "h1", "h2", "h3", "h4", "h5", "h6" -> {
			tally.headings = tally.text;
			tally.teasers = tally.linkShare() > TEASER ? 1 : 0;
		}
		case "caption", "col", "colgroup", "tfoot", "thead", "th" -> tables.stream().findFirst().ifPresent(TableShape::rule);
		case "tr" -> tables.stream().findFirst().ifPresent(table -> table.row(e));
		case "td" -> tables.stream().findFirst().ifPresent(table -> table.cell(tally.text));
		case "table" -> {
			if (tables.pop().isData(e, tally)) {
				tally.data++;
				dataTables.add(e);
			}
			tables.stream().findFirst().ifPresent(TableShape::nest);
		}
		default -> {
			// Not counted.
		}
		}
		Tally parent = tallies.get(e.parent());
		if (parent != null && blocks.size() > 0)
			parent.add(tally, 1);
		return FilterResult.CONTINUE;
	}

	private void close(Element e, Block block, Tally tally) {
		String tag = e.normalName();
		boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
		if (heading || !block.isProse())
			return;
		tally.prose += block.unlinked();
		tally.weight += block.unlinked() * (lists > 0 ? LISTED : 1);
		tally.paragraphs++;
		tally.leaf = block.text() >= tally.text * LEAF;
		Tally holder = tally.leaf || tag.equals("blockquote") ? tallies.get(e.parent()) : tally;
		if (holder != null)
			holder.own++;
	}
}
