package org.pincite.search.text;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Span;

/**
 * Splits legal prose into sentences: reporters, section signs, initials, docket numbers, dates, ellipses and party names end none.
 * A blank line always ends one.
 */
public final class Sentences {
	private static final Abbreviations ABBREVIATIONS = Abbreviations.read();
	private final String text;
	private final int limit;

	private Sentences(String text, int limit) {
		this.text = text;
		this.limit = limit;
	}

	/** Sentences of a text, in order, without the white space between them. */
	public static List<Span> in(String text) {
		List<Span> all = new ArrayList<>();
		for (Span paragraph : Paragraphs.in(text))
			all.addAll(in(text, paragraph));
		return all;
	}

	/** Sentences of one paragraph of a text. */
	public static List<Span> in(String text, Span paragraph) {
		return new Sentences(text, paragraph.end()).split(paragraph.start());
	}

	private List<Span> split(int from) {
		List<Span> found = new ArrayList<>();
		int start = skipSpace(from);
		int i = start;
		while (i < limit) {
			char c = text.charAt(i);
			if (c == '.' || c == '?' || c == '!' || c == '。' || c == '؟' || c == '।') {
				int end = footnoteCall(closing(i + 1));
				int next = skipSpace(end);
				if (next >= limit)
					break;
				if (ends(c, start, i, end, next)) {
					found.add(new Span(start, end));
					start = next;
					i = next;
					continue;
				}
			}
			i++;
		}
		int end = limit;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		if (end > start)
			found.add(new Span(start, end));
		return found;
	}

	/** Whether the mark c at i ends a sentence that began at start; its closing quotes end at {@code end}, the next word begins at {@code next}. */
	private boolean ends(char c, int start, int i, int end, int next) {
		if (c == '。' || c == '؟' || c == '।')
			return true;
		if (next == end)
			return false;
		int first = opening(next);
		if (first >= limit)
			return true;
		int follows = text.codePointAt(first);
		if (Character.isLowerCase(follows) || follows == ',' || follows == ';' || follows == ')' || follows == '.')
			return false;
		if (c != '.')
			return true;
		if (i > 0 && text.charAt(i - 1) == '.' || i > 1 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '.')
			return fourDots(i);
		int word = wordStart(start, i);
		if (word == i)
			return true;
		String before = text.substring(word, i);
		if (word == start && before.length() <= 5 && (before.length() == 1 || before.chars().allMatch(d -> "IVXLC0123456789".indexOf(d) >= 0)))
			return false; // the number of a paragraph or heading
		if (end > i + 1 && !Character.isDigit(text.charAt(i + 1)))
			return !ABBREVIATIONS.never(before) || starter(first);
		return endsAfter(before, word, first, follows);
	}

	private boolean endsAfter(String before, int word, int first, int follows) {
		boolean number = Character.isDigit(follows) || follows == '§' || follows == '¶' || follows == '(' || follows == '[' || follows == '*';
		if (ABBREVIATIONS.never(before))
			return false;
		if (before.equalsIgnoreCase("id") || before.equalsIgnoreCase("ibid"))
			return Character.isLetter(follows);
		if (ABBREVIATIONS.beforeNumber(before))
			return !number && starter(first);
		if (ABBREVIATIONS.any(before) || dotted(before))
			return !number && starter(first);
		if (before.length() == 1 && Character.isUpperCase(before.charAt(0)))
			return starter(first) && !partyLetter(word);
		return true;
	}

	/** A lone capital behind another initial ({@code A. B. Jones}) belongs to a name. */
	private boolean partyLetter(int word) {
		return word > 2 && text.charAt(word - 1) == ' ' && text.charAt(word - 2) == '.' && Character.isUpperCase(text.charAt(word - 3));
	}

	private static boolean dotted(String word) {
		return word.indexOf('.') > 0 && Character.isLetter(word.charAt(0));
	}

	/** The word at {@code at} is one that sentences like to begin with. */
	private boolean starter(int at) {
		int end = at;
		while (end < limit && Character.isLetter(text.charAt(end)))
			end++;
		// "No." before a number is no first word.
		return ABBREVIATIONS.starter(text.substring(at, end)) && !(end - at == 2 && end < limit && text.charAt(end) == '.');
	}

	/** Four dots end a sentence, three only leave something out. */
	private boolean fourDots(int i) {
		int dots = 0;
		while (i >= 0 && (text.charAt(i) == '.' || text.charAt(i) == ' ')) {
			if (text.charAt(i) == '.')
				dots++;
			i--;
		}
		return dots >= 4;
	}

	/** Behind the digits of a footnote call that is glued to the closing mark: {@code claim.3 The}. */
	private int footnoteCall(int at) {
		int i = at;
		while (i < limit && i - at < 3 && Character.isDigit(text.charAt(i)))
			i++;
		boolean call = i > at && i < limit && Character.isWhitespace(text.charAt(i)) && at >= 2 && !Character.isDigit(text.charAt(at - 2))
				&& text.charAt(at - 2) != '.';
		return call && wordStart(0, at - 1) < at - 2 ? i : at;
	}

	private int wordStart(int start, int i) {
		int k = i;
		while (k > start && (Character.isLetterOrDigit(text.charAt(k - 1)) || text.charAt(k - 1) == '.' || text.charAt(k - 1) == '&'
				|| text.charAt(k - 1) == '\'' || text.charAt(k - 1) == '’'))
			k--;
		return k;
	}

	private int closing(int i) {
		int k = i;
		while (k < limit && ")]}\"'”’»".indexOf(text.charAt(k)) >= 0)
			k++;
		return k;
	}

	private int opening(int i) {
		int k = i;
		while (k < limit && "\"'“‘«([{_*".indexOf(text.charAt(k)) >= 0 && (text.charAt(k) != '*' || !digitAt(k + 1)))
			k++;
		return k;
	}

	private boolean digitAt(int k) {
		return k < limit && Character.isDigit(text.charAt(k));
	}

	private int skipSpace(int i) {
		int k = i;
		while (k < limit && (Character.isWhitespace(text.charAt(k)) || text.charAt(k) == '\u00a0'))
			k++;
		return k;
	}
}
