package org.pincite.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pincite.citation.Span;

/**
 * Splits legal prose into sentences: reporters, section signs, initials, docket numbers, dates, ellipses and party names end none.
 * A blank line always ends one.
 */
public final class Sentences {
	private static final Abbreviations ABBREVIATIONS = Abbreviations.read();
	private static final String MARKS = ".?!。؟।";
	private final String text;
	/** End of the paragraph that is being read. */
	private int limit;
	/** The next of each of the marks. */
	private final int[] marks = new int[MARKS.length()];

	private Sentences(String text) {
		this.text = text;
		Arrays.fill(marks, -1);
	}

	/** Sentences of a text, in order, without the white space between them. */
	public static List<Span> in(String text) {
		return in(text, Paragraphs.in(text));
	}

	/** Sentences of one paragraph of a text. */
	public static List<Span> in(String text, Span paragraph) {
		return in(text, List.of(paragraph));
	}

	/** Sentences of some paragraphs of a text, in order. */
	static List<Span> in(String text, List<Span> paragraphs) {
		Sentences sentences = new Sentences(text);
		List<Span> found = new ArrayList<>(paragraphs.size() * 2);
		for (Span paragraph : paragraphs) {
			sentences.limit = paragraph.end();
			sentences.split(paragraph.start(), found);
		}
		return found;
	}

	private void split(int from, List<Span> found) {
		int start = skipSpace(from);
		for (int i = mark(start); i < limit; i = mark(i)) {
			int end = footnoteCall(closing(i + 1));
			int next = skipSpace(end);
			if (next >= limit)
				break;
			if (ends(text.charAt(i), start, i, end, next)) {
				found.add(new Span(start, end));
				start = next;
				i = next;
			} else
				i++;
		}
		int end = limit;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		if (end > start)
			found.add(new Span(start, end));
	}

	/** The first mark at an offset or behind it that may end a sentence. */
	private int mark(int from) {
		int first = limit;
		for (int k = 0; k < MARKS.length(); k++) {
			if (marks[k] < from) {
				int next = text.indexOf(MARKS.charAt(k), from);
				marks[k] = next < 0 ? Integer.MAX_VALUE : next;
			}
			first = Math.min(first, marks[k]);
		}
		return first;
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
		if (Character.isLowerCase(follows) && !enumerator(first) || follows == ',' || follows == ';' || follows == ')' || follows == '.')
			return false;
		if (c != '.')
			return true;
		int dots = dots(i);
		if (dots > 1)
			return dots > 3 || (dots == 2 || leftOutBehind(i)) && starter(first);
		int word = wordStart(start, i);
		if (word == i)
			return true;
		String before = text.substring(word, i);
		if (word == start && numbers(before))
			return false;
		if (Character.isDigit(follows) && volume(start, word))
			return false;
		if (end > i + 1 && !Character.isDigit(text.charAt(i + 1)))
			return starter(first) || !ABBREVIATIONS.never(before) && !(Character.isDigit(follows) && (ABBREVIATIONS.any(before) || ABBREVIATIONS.beforeNumber(before)));
		return endsAfter(before, word, first, follows);
	}

	private boolean endsAfter(String before, int word, int first, int follows) {
		boolean sign = follows == '§' || follows == '¶';
		boolean number = sign || Character.isDigit(follows) || follows == '(' || follows == '[' || follows == '*';
		if (before.equalsIgnoreCase("no"))
			return !number;
		if (ABBREVIATIONS.never(before) || sign && Character.isUpperCase(before.charAt(0)))
			return false;
		if (before.equalsIgnoreCase("id") || before.equalsIgnoreCase("ibid"))
			return Character.isLetter(follows);
		if (before.equals("a.m") || before.equals("p.m"))
			return Character.isUpperCase(follows) && !ABBREVIATIONS.clock(wordAt(first));
		if (ABBREVIATIONS.beforeNumber(before))
			return !number && !roman(first) && starter(first);
		if (ABBREVIATIONS.any(before) || dotted(before))
			return !number && starter(first);
		if (before.length() == 1 && Character.isLowerCase(before.charAt(0)))
			return !number; // c. 260
		if (before.length() == 1 && Character.isUpperCase(before.charAt(0)))
			return starter(first) && !partyLetter(word);
		return true;
	}

	/** The abbreviation that begins at {@code word} stands behind a number, as a reporter does behind its volume. */
	private boolean volume(int start, int word) {
		int k = word - 1;
		while (k > start && Character.isWhitespace(text.charAt(k)))
			k--;
		int last = k;
		while (k >= start && Character.isDigit(text.charAt(k)))
			k--;
		return k < last && last < word - 1 && Character.isUpperCase(text.charAt(word)) && (k < start || !Character.isLetterOrDigit(text.charAt(k)));
	}

	/** A lower-case letter that numbers what follows: {@code b. The notice}. */
	private boolean enumerator(int at) {
		return at + 3 < limit && text.charAt(at + 1) == '.' && Character.isWhitespace(text.charAt(at + 2)) && Character.isUpperCase(text.charAt(Math.min(skipSpace(at + 2), limit - 1)));
	}

	private boolean roman(int at) {
		String word = wordAt(at);
		return !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
	}

	private String wordAt(int at) {
		int end = at;
		while (end < limit && Character.isLetter(text.charAt(end)))
			end++;
		return text.substring(at, end);
	}

	/** A lone capital behind another initial ({@code A. B. Jones}) belongs to a name. */
	private boolean partyLetter(int word) {
		return word > 2 && text.charAt(word - 1) == ' ' && text.charAt(word - 2) == '.' && Character.isUpperCase(text.charAt(word - 3));
	}

	private static boolean dotted(String word) {
		return word.indexOf('.') > 0 && Character.isLetter(word.charAt(0));
	}

	/** The word at {@code at} is one that sentences like to begin with, and no abbreviation: {@code No. 7}, {@code A. B. Jones}. */
	private boolean starter(int at) {
		String word = wordAt(at);
		boolean period = at + word.length() < limit && text.charAt(at + word.length()) == '.';
		return ABBREVIATIONS.starter(word) && !(period && word.length() <= 2);
	}

	/** True for the number or letter of a paragraph or heading. A year is none. */
	private static boolean numbers(String word) {
		return word.length() == 1 || word.length() <= 3 && word.chars().allMatch(d -> d >= '0' && d <= '9')
				|| word.length() <= 5 && word.chars().allMatch(d -> "IVXLC".indexOf(d) >= 0);
	}

	/** How many dots end at i, spaced or not: four end a sentence, three only leave something out. */
	private int dots(int i) {
		int dots = 0;
		for (int k = i; k >= 0 && (text.charAt(k) == '.' || Character.isWhitespace(text.charAt(k))); k--)
			if (text.charAt(k) == '.')
				dots++;
		return dots;
	}

	/** The first of the dots that end at i closes a word: {@code returned. . .} */
	private boolean leftOutBehind(int i) {
		int first = i;
		for (int k = i; k >= 0 && (text.charAt(k) == '.' || Character.isWhitespace(text.charAt(k))); k--)
			if (text.charAt(k) == '.')
				first = k;
		return first > 0 && Character.isLetterOrDigit(text.charAt(first - 1)) && first + 1 < i && Character.isWhitespace(text.charAt(first + 1));
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
		while (k < limit && (text.charAt(k) == ' ' || Character.isWhitespace(text.charAt(k)) || text.charAt(k) == '\u00a0'))
			k++;
		return k;
	}
}
