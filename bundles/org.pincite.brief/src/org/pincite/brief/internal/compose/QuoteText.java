package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;

/** A quotation as a brief prints it. Nothing but white space, the marks of inner quotations and the last punctuation mark is touched. */
final class QuoteText {

	private QuoteText() {
	}

	/** The quote on one line. */
	static String oneLine(String exact) {
		return exact.strip().replaceAll("\\s+", " ");
	}

	/** The quote's paragraphs, each on one line. */
	static List<String> paragraphs(String exact) {
		List<String> paragraphs = new ArrayList<>();
		for (String paragraph : exact.strip().split("\\n\\s*\\n"))
			if (!paragraph.isBlank())
				paragraphs.add(oneLine(paragraph));
		return paragraphs;
	}

	/** In double quotation marks, inner double marks made single (Bluebook B5.1), closed before a citation sentence. */
	static String sentence(String exact) {
		String inner = inner(oneLine(exact));
		return "\u201C" + (endsSentence(inner) ? inner : withoutPause(inner) + ".") + "\u201D";
	}

	/** In double quotation marks, with the comma that an embedded citation needs. */
	static String clause(String exact) {
		String inner = inner(oneLine(exact));
		String bare = inner.endsWith(".") ? inner.substring(0, inner.length() - 1) : withoutPause(inner);
		return "\u201C" + bare + ",\u201D";
	}

	/** In double quotation marks, as it is: for a parenthetical. */
	static String bare(String exact) {
		return "\u201C" + inner(oneLine(exact)) + "\u201D";
	}

	/** American style: single marks inside double ones; straight marks are taken for an opening mark after a blank. */
	private static String inner(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([\u2014\u2018".indexOf(text.charAt(i - 1)) >= 0;
			out.append(switch (c) {
			case '\u201C' -> '\u2018';
			case '\u201D' -> '\u2019';
			case '"' -> opens ? '\u2018' : '\u2019';
			default -> c;
			});
		}
		return out.toString();
	}

	private static boolean endsSentence(String text) {
		int i = text.length() - 1;
		while (i > 0 && "\u2019')]".indexOf(text.charAt(i)) >= 0)
			i--;
		return i >= 0 && ".?!".indexOf(text.charAt(i)) >= 0;
	}

	private static String withoutPause(String text) {
		return text.matches("(?s).*[,;:]") ? text.substring(0, text.length() - 1) : text;
	}
}
