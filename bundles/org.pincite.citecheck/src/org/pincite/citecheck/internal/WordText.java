package org.pincite.citecheck.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import org.pincite.citation.Span;

/**
 * A text as words: runs of letters and digits, compared without case, apostrophes and hyphens at line ends. Page numbers and footnote calls that interrupt
 * the text of a source are no words. Immutable.
 */
final class WordText {
	private final String text;
	private int[] starts = new int[256];
	private int[] ends = new int[256];
	private int[] hashes = new int[256];
	private int count;

	/** @param skipped spans whose words do not count, in order */
	WordText(String text, List<Span> skipped) {
		this.text = text;
		int skip = 0;
		for (int at = 0; at < text.length();) {
			while (skip < skipped.size() && skipped.get(skip).end() <= at)
				skip++;
			if (!word(text, at)) {
				at++;
				continue;
			}
			int end = end(text, at);
			boolean left = skip < skipped.size() && skipped.get(skip).start() <= at;
			if (!left && !starPage(text, at, end))
				add(at, end);
			at = end;
		}
	}

	WordText(String text) {
		this(text, List.of());
	}

	private void add(int start, int end) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
			hashes = Arrays.copyOf(hashes, count * 2);
		}
		starts[count] = start;
		ends[count] = end;
		hashes[count++] = hash(text, start, end);
	}

	int count() {
		return count;
	}

	int start(int word) {
		return starts[word];
	}

	int end(int word) {
		return ends[word];
	}

	/** Hash of the folded word; equal words have equal hashes. */
	int hash(int word) {
		return hashes[word];
	}

	/** The word as it stands, line-end hyphens taken out. */
	String exact(int word) {
		return bare(text.substring(starts[word], ends[word]));
	}

	String text() {
		return text;
	}

	private static boolean word(String text, int at) {
		return Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
	}

	private static int end(String text, int start) {
		int at = start + 1;
		while (at < text.length()) {
			char c = text.charAt(at);
			boolean inside = word(text, at) || Character.getType(c) == Character.NON_SPACING_MARK;
			if (!inside && (c == '\'' || c == '’' || c == '\u00AD'))
				inside = at + 1 < text.length() && word(text, at + 1);
			if (!inside && c == '-' && at + 2 < text.length() && text.charAt(at + 1) == '\n')
				inside = Character.isLowerCase(text.charAt(at + 2)) && Character.isLetter(text.charAt(at - 1));
			if (!inside && c == '\n')
				inside = text.charAt(at - 1) == '-' && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
			if (!inside)
				return at;
			at++;
		}
		return at;
	}

	/** {@code *254} in the text of an opinion is the page number of a reporter. */
	private static boolean starPage(String text, int start, int end) {
		return start > 0 && text.charAt(start - 1) == '*' && Character.isDigit(text.charAt(start))
				&& Character.isDigit(text.charAt(end - 1));
	}

	private static String bare(String word) {
		String plain = word.indexOf('-') < 0 && word.indexOf('\u00AD') < 0 ? word : word.replaceAll("-\n|\u00AD", "");
		return plain.indexOf('’') < 0 ? plain : plain.replace('’', '\'');
	}

	/** A word without case and apostrophes, ligatures and wide letters resolved. */
	static String fold(String word) {
		String plain = bare(word).replace("'", "");
		for (int i = 0; i < plain.length(); i++)
			if (plain.charAt(i) > 127) {
				plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
				break;
			}
		return plain.toLowerCase(java.util.Locale.ROOT);
	}

	private static int hash(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c > 127 || c == '-' || c == '\n')
				return fold(text.substring(start, end)).hashCode();
			if (c != '\'')
				hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
		}
		return hash;
	}
}
