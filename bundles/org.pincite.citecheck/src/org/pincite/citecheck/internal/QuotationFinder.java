package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Span;

/** Finds the quotations of a document: between quotation marks, straight, curly or angular, and in indented paragraphs. */
final class QuotationFinder {
	/** A quotation mark that finds no partner within so many characters has none. */
	private static final int LONGEST = 12_000;
	private static final Pattern PARAGRAPH = Pattern.compile("(?s).+?(?=\\n[ \\t]*\\n|\\z)");
	/** A block quotation in plain text: every line set in by four blanks, a tab or a mail reader's mark. */
	private static final Pattern BLOCK = Pattern.compile("(?:(?: {4,}|\\t+|> ?)\\S[^\\n]*(?:\\n|$))+");

	private final String text;
	private final List<Span> found = new ArrayList<>();

	private QuotationFinder(String text) {
		this.text = text;
	}

	/**
	 * @param blocks spans known to be block quotations
	 * @return what stands between the marks, by position; a quotation within a quotation is not listed by itself
	 */
	static List<Span> in(String text, List<Span> blocks) {
		QuotationFinder finder = new QuotationFinder(text);
		finder.found.addAll(blocks);
		finder.blocks();
		finder.marks();
		return outermost(finder.found);
	}

	private static List<Span> outermost(List<Span> spans) {
		List<Span> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
		List<Span> kept = new ArrayList<>();
		for (Span span : sorted)
			if (kept.isEmpty() || span.start() >= kept.getLast().end())
				kept.add(span);
		return kept;
	}

	private void blocks() {
		Matcher paragraph = PARAGRAPH.matcher(text);
		for (int from = 0; from < text.length() && paragraph.find(from); from = Math.max(paragraph.end(), from + 1)) {
			int start = paragraph.start();
			while (start < paragraph.end() && text.charAt(start) == '\n')
				start++;
			String block = text.substring(start, paragraph.end());
			if (BLOCK.matcher(block).matches() && block.chars().filter(c -> c == ' ' || c == '\n').count() > 12
					&& !block.stripLeading().startsWith("\"") && !block.stripLeading().startsWith("“"))
				found.add(new Span(start, paragraph.end()));
		}
	}

	private void marks() {
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			int end = -1;
			if (c == '“' || c == '„' || c == '«')
				end = close(at, c == '«' ? '»' : '”', c);
			else if (c == '"' && opens(at))
				end = straight(at);
			if (end > at) {
				if (!within(at))
					found.add(new Span(at + 1, end));
				at = end;
			}
			at++;
		}
	}

	private boolean within(int at) {
		return found.stream().anyMatch(span -> span.start() <= at && at < span.end());
	}

	/** The partner of an opening mark; marks that open again at the start of a paragraph continue the quotation. */
	private int close(int from, char closing, char opening) {
		int depth = 1;
		int to = Math.min(text.length(), from + LONGEST);
		for (int i = from + 1; i < to; i++) {
			char c = text.charAt(i);
			if (opening == '„' && (c == '“' || c == '”'))
				return i;
			if (c == opening && !paragraphStart(i))
				depth++;
			else if (c == closing && --depth == 0)
				return i;
		}
		return -1;
	}

	private int straight(int from) {
		int to = Math.min(text.length(), from + LONGEST);
		for (int i = from + 1; i < to; i++) {
			char c = text.charAt(i);
			if (c == '\n' && i + 1 < to && text.charAt(i + 1) == '\n' && !continues(i))
				return -1;
			if (c == '"' && !paragraphStart(i) && !opens(i))
				return i;
		}
		return -1;
	}

	private boolean continues(int newline) {
		int at = newline;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		return at < text.length() && text.charAt(at) == '"';
	}

	private boolean opens(int at) {
		char before = at == 0 ? ' ' : text.charAt(at - 1);
		char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
		return (Character.isWhitespace(before) || "([—–-‘'/".indexOf(before) >= 0) && !Character.isWhitespace(after);
	}

	private boolean paragraphStart(int at) {
		int i = at - 1;
		while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t'))
			i--;
		return i >= 1 && text.charAt(i) == '\n' && text.substring(Math.max(0, i - 2), i).isBlank();
	}
}
