package org.pincite.ingest.internal.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;

/** Parses HTML within limits. */
public final class Pages {
	private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

	private Pages() {
	}

	/** Parses a page; its encoding is told by its byte order mark or meta elements, else it is UTF-8. */
	public static Document parse(Input input) throws UnreadableException {
		return parse(input.bytes());
	}

	/** As above, for bytes that are part of something else. */
	public static Document parse(byte[] bytes) throws UnreadableException {
		if (bytes.length > Limits.TEXT)
			throw new UnreadableException("the page is larger than " + (Limits.TEXT >> 20) + " MB");
		refuseTooManyTags(bytes);
		// No base address: a link of the page must never be taken for one of ours.
		return parse(() -> Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "", parser()));
	}

	/** Parses a page that is part of something else, with or without an XML declaration. */
	public static Document parse(String html) throws UnreadableException {
		int tags = 0;
		for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
			refuseTooMany(++tags);
		String page = html.indexOf("<?xml") < 0 ? html : DECLARATION.matcher(html).replaceFirst("");
		return parse(() -> Jsoup.parse(page, "", parser()));
	}

	private interface Parsing {
		Document parse() throws IOException;
	}

	private static Document parse(Parsing parsing) throws UnreadableException {
		try {
			Document page = parsing.parse();
			page.outputSettings().prettyPrint(false);
			return page;
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			// What the parser itself calls a bug, or is one: templates nested deeper than it goes, formatting that closes what it is not in.
			throw new UnreadableException("the page is broken in a way that its parser did not foresee", e);
		} catch (IOException e) {
			throw new UnreadableException("the page cannot be read: " + Clean.line(e.getMessage(), 100), e);
		}
	}

	/** A page is held in memory as a tree, so its size is known before it is built. */
	private static void refuseTooManyTags(byte[] bytes) throws UnreadableException {
		int tags = 0;
		for (byte b : bytes)
			if (b == '<')
				refuseTooMany(++tags);
	}

	private static void refuseTooMany(int tags) throws UnreadableException {
		if (tags > Limits.TAGS)
			throw new UnreadableException("the page has more than " + Limits.TAGS + " tags");
	}

	/** Bytes that are UTF-8 beyond doubt are read so whatever the page declares: saved pages keep a declaration that is no longer true. */
	private static String charset(byte[] bytes) {
		boolean ascii = true;
		for (int i = 0; i < bytes.length && ascii; i++)
			ascii = bytes[i] >= 0;
		return !ascii && Decoding.isUtf8(bytes) ? "UTF-8" : null;
	}

	private static Parser parser() {
		return Parser.htmlParser().setMaxDepth(Limits.DEPTH);
	}

	/** The text of the first characters of HTML, for recognising. */
	static String textOf(String head, int chars) {
		String some = head.substring(0, Math.min(head.length(), 40_000));
		String bare = some.replaceAll("(?is)<(script|style)\\b.*?(</\\1>|$)", " ").replaceAll("<[^>]{0,2000}>", " ")
				.replaceAll("&nbsp;", " ").replaceAll("\\s+", " ");
		return bare.substring(0, Math.min(bare.length(), chars));
	}

	/** Markup that an editor escaped into its own text ({@code &lt;p&gt;}), unescaped; null when there is none. */
	static String escapedMarkup(Element body) {
		String text = body.text();
		return text.contains("</p>") && text.contains("<p>") && body.select("p").isEmpty() ? text : null;
	}

	/** The language the page states, or null. */
	public static String language(Document page) {
		Element html = page.selectFirst("html[lang], html[xml:lang]");
		String stated = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
		String tag = stated.strip().replace('_', '-');
		return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? Locale.forLanguageTag(tag).toLanguageTag() : null;
	}
}
