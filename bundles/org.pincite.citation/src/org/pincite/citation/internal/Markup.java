package org.pincite.citation.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.pincite.citation.Citation;

/** HTML with its text, and for each character of the text the place where it stands in the markup. */
public final class Markup {

	private static final Set<String> INLINE = Set.of("a", "b", "i", "em", "strong", "u", "span", "sup", "sub", "small", "font", "cite", "mark", "q",
			"abbr", "code", "tt");
	/** Elements whose content is no running text, or in which no link may stand. */
	private static final Set<String> OPAQUE = Set.of("script", "style", "title", "textarea", "select", "iframe", "template", "xmp", "noembed");
	private static final String[][] ENTITIES = { { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&apos;", "'" },
			{ "&nbsp;", "\u00a0" }, { "&thinsp;", "\u2009" }, { "&ensp;", "\u2002" }, { "&emsp;", "\u2003" }, { "&shy;", "\u00ad" }, { "&minus;", "\u2212" }, { "&sect;", "\u00a7" }, { "&para;", "\u00b6" }, { "&ndash;", "\u2013" }, { "&mdash;", "\u2014" },
			{ "&rsquo;", "\u2019" }, { "&lsquo;", "\u2018" }, { "&rdquo;", "\u201d" }, { "&ldquo;", "\u201c" } };

	private final String html;
	private final StringBuilder text = new StringBuilder();
	private int[] from = new int[256];
	private int[] to = new int[256];
	/** Characters inside a link, one bit each. */
	private final BitSet linked = new BitSet();

	/** @param html any markup */
	public Markup(String html) {
		this.html = html;
		read();
	}

	/** The text without tags, entities decoded; block elements leave a line break. */
	public String text() {
		return text.toString();
	}

	private void read() {
		int i = 0, n = html.length();
		boolean link = false;
		while (i < n) {
			char ch = html.charAt(i);
			if (ch == '<' && i + 1 < n && tagStart(html.charAt(i + 1))) {
				int end = html.startsWith("<!--", i) ? comment(i) : tagEnd(i);
				String name = name(i);
				if (name.equals("a") || name.equals("button"))
					link = true;
				else if (name.equals("/a") || name.equals("/button"))
					link = false;
				if (OPAQUE.contains(name))
					end = past(name, end);
				// the number of a note does not run into the number beside it: "<sup>1</sup>410 U.S. 113<sup>2</sup>"
				boolean number = name.equals("/sup") ? text.length() > 0 && Reading.digit(text.charAt(text.length() - 1))
						: name.equals("sup") && end < n && Reading.digit(html.charAt(end));
				if (number)
					put(' ', i, i, false);
				if (!INLINE.contains(name.startsWith("/") ? name.substring(1) : name))
					put('\n', i, i, false);
				i = end;
				continue;
			}
			int length = ch == '&' ? entity(i, link) : 0;
			if (length == 0) {
				put(ch, i, i + 1, link);
				length = 1;
			}
			i += length;
		}
	}

	private static boolean tagStart(char ch) {
		return Character.isLetter(ch) || ch == '/' || ch == '!' || ch == '?';
	}

	private int comment(int i) {
		int end = html.indexOf("-->", i);
		return end < 0 ? html.length() : end + 3;
	}

	/** End of a tag; a quoted attribute may hold a closing bracket. */
	private int tagEnd(int i) {
		char quote = 0;
		for (int k = i + 1; k < html.length(); k++) {
			char ch = html.charAt(k);
			if (quote != 0)
				quote = ch == quote ? 0 : quote;
			else if (ch == '>')
				return k + 1;
			else if ((ch == '"' || ch == '\'') && html.charAt(k - 1) == '=')
				quote = ch;
		}
		return html.length();
	}

	private String name(int i) {
		int s = i + 1, e = html.charAt(s) == '/' ? s + 1 : s;
		while (e < html.length() && e < s + 20 && Character.isLetterOrDigit(html.charAt(e)))
			e++;
		return html.substring(s, e).toLowerCase(Locale.ROOT);
	}

	private int past(String name, int i) {
		String close = "</" + name;
		for (int k = html.indexOf('<', i); k >= 0; k = html.indexOf('<', k + 1))
			if (html.regionMatches(true, k, close, 0, close.length()))
				return tagEnd(k);
		return html.length();
	}

	private int entity(int i, boolean link) {
		for (String[] e : ENTITIES)
			if (html.startsWith(e[0], i)) {
				put(e[1].charAt(0), i, i + e[0].length(), link);
				return e[0].length();
			}
		if (html.startsWith("&#", i)) {
			int semicolon = html.indexOf(';', i), length = semicolon - i;
			if (semicolon > 0 && length < 9)
				try {
					boolean hex = Character.toLowerCase(html.charAt(i + 2)) == 'x';
					int code = Integer.parseInt(html.substring(i + (hex ? 3 : 2), semicolon), hex ? 16 : 10);
					if (code > 31 && code < 0xd800) {
						put((char) code, i, semicolon + 1, link);
						return length + 1;
					}
				} catch (NumberFormatException e) {
					return 0; // no number after all: the characters stand for themselves
				}
		}
		return 0;
	}

	private void put(char ch, int start, int end, boolean link) {
		int k = text.length();
		if (k == from.length) {
			from = Arrays.copyOf(from, k * 2);
			to = Arrays.copyOf(to, k * 2);
		}
		from[k] = start;
		to[k] = end;
		if (link)
			linked.set(k);
		text.append(ch);
	}

	/** The markup with links around the given citations of its text. */
	public String link(List<Citation> citations, Function<Citation, Optional<String>> target) {
		StringBuilder out = new StringBuilder(html.length() + citations.size() * 60);
		int at = 0, last = 0;
		for (Citation c : citations) {
			int s = c.core().start(), e = c.core().end();
			int link = linked.nextSetBit(s);
			if (s < last || s == e || link >= 0 && link < e)
				continue;
			Optional<String> address = target.apply(c);
			if (address.isEmpty())
				continue;
			for (int k = s; k < e;) {
				int run = k + 1;
				while (run < e && from[run] == to[run - 1] && to[run] > from[run])
					run++;
				if (to[k] > from[k] && !text.substring(k, run).isBlank()) {
					out.append(html, at, from[k]);
					open(address.get(), out);
					out.append(html, from[k], to[run - 1]).append("</a>");
					at = to[run - 1];
				}
				k = run;
			}
			last = e;
		}
		return out.append(html, at, html.length()).toString();
	}

	/** Writes the start of a link. */
	public static void open(String address, StringBuilder out) {
		out.append("<a class=\"citation\" href=\"");
		escape(address, out);
		out.append("\">");
	}

	/** Writes text with the characters that HTML reserves as entities. */
	public static void escape(String s, StringBuilder out) {
		for (int i = 0; i < s.length(); i++) {
			char ch = s.charAt(i);
			switch (ch) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				default -> out.append(ch);
			}
		}
	}
}
