package org.pincite.ingest.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;

/** The styles of a document, {@code word/styles.xml}. */
final class Styles {
	private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
	private static final Pattern QUOTE = Pattern.compile("(?i).*\\bquot(?:e|ation)\\b.*|block ?text|block ?quote.*");
	private static final int DEEPEST = 20;

	private record Style(String name, Properties properties) {
	}

	private final Map<String, Style> styles = new HashMap<>();

	/** @param xml the part, or null when the document has none */
	Styles(byte[] xml) throws UnreadableException {
		if (xml == null)
			return;
		XmlWalk walk = new XmlWalk(xml, "list of styles");
		if (!walk.child(0))
			return;
		while (walk.child(1))
			if (walk.name().equals("style"))
				style(walk);
	}

	private void style(XmlWalk walk) throws UnreadableException {
		String id = walk.attribute("styleId");
		String name = "";
		Properties properties = Properties.NONE;
		int here = walk.depth();
		while (walk.child(here))
			switch (walk.name()) {
			case "name" -> name = String.valueOf(walk.attribute("val"));
			case "basedOn" -> properties = new Properties(walk.attribute("val"), null, null, null, null, null, null, null, null).over(properties);
			case "pPr" -> properties = Properties.paragraph(walk).over(properties);
			case "rPr" -> properties = new Properties(null, null, null, null, null, null, null, italic(walk), null).over(properties);
			default -> {
				// Nothing else of a style shows in text.
			}
			}
		if (id != null)
			styles.put(id, new Style(name, properties));
	}

	private static Boolean italic(XmlWalk walk) throws UnreadableException {
		Boolean italic = null;
		int here = walk.depth();
		while (walk.child(here))
			if (walk.name().equals("i"))
				italic = Properties.isOn(walk.attribute("val"));
		return italic;
	}

	/** What a paragraph says of itself, completed by its style and those that is based on. */
	Properties complete(Properties own) {
		Properties all = own;
		Set<String> seen = new HashSet<>();
		String id = own.style();
		while (id != null && seen.add(id) && seen.size() < DEEPEST) {
			Style style = styles.get(id);
			if (style == null)
				break;
			all = all.over(style.properties());
			id = style.properties().style();
		}
		return all;
	}

	/** Level of the heading that a paragraph is, from 1, or 0. */
	int heading(Properties own) {
		Integer outline = complete(own).outline();
		if (outline != null)
			return outline;
		Matcher named = HEADING.matcher(name(own.style()));
		if (named.matches())
			return Integer.parseInt(named.group(1));
		return name(own.style()).equalsIgnoreCase("title") ? 1 : 0;
	}

	/** True if the style is made for quotations. */
	boolean isQuote(Properties own) {
		return QUOTE.matcher(name(own.style())).matches();
	}

	/** True if a style of characters or paragraphs sets in italics. */
	boolean isItalic(String id) {
		return id != null && Boolean.TRUE.equals(complete(new Properties(id, null, null, null, null, null, null, null, null)).italic());
	}

	private String name(String id) {
		Style style = id == null ? null : styles.get(id);
		return style == null ? id == null ? "" : id.replaceFirst("(?i)^heading(?=[1-9]$)", "heading ") : style.name();
	}
}
