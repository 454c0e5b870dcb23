package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation read by the rules of legal quotation (Bluebook Rule 5): an ellipsis leaves words out, brackets hold what the writer changed or added, and marks for
 * emphasis or omitted citations are not part of it. Immutable.
 */
final class Quotation {
	private static final Pattern PIECE = Pattern.compile(
			"(?<gap>\\.(?:[ \\u00A0]?\\.){2,3}|…|\\*(?:[ \\u00A0]?\\*){2})"
					+ "|(?<word>[\\p{L}\\p{N}]*\\[(?:[\\p{L}]{0,4}|[ \\u00A0])\\](?:[\\p{L}\\p{N}'’]|\\[\\p{L}{0,4}\\])+|[\\p{L}\\p{N}]+\\[(?:[\\p{L}]{0,4}|[ \\u00A0])\\])"
					+ "|(?<bracket>\\[[^\\[\\]]{0,400}\\])|(?<plain>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['’\\u00AD](?=[\\p{L}\\p{N}])|-\\n(?=\\p{Ll}))*)");
	private static final Pattern NOTE = Pattern.compile("sic|emphas[ie]s .*|(?:internal )?quotation marks? omitted|alterations? .*|\\*?\\d+|",
			Pattern.CASE_INSENSITIVE);

	/** What an element of a quotation stands for. */
	enum Kind {
		/** A word that the source must have. */
		WORD,
		/** Words left out: any number of the source's. */
		GAP,
		/** Words put in or exchanged: a few of the source's, or none. */
		INSERTED
	}

	/**
	 * @param kind    what it stands for
	 * @param exact   the word as printed, or empty
	 * @param folded  the word as compared, or empty
	 * @param changed how a word with bracketed letters may read in the source, or null
	 * @param start   where it stands in the document
	 * @param end     its end, exclusive
	 */
	record Element(Kind kind, String exact, String folded, Pattern changed, int start, int end) {
	}

	private final List<Element> elements = new ArrayList<>();
	private int words;

	/** @param offset where the text of the quotation begins in its document */
	Quotation(String text, int offset) {
		Matcher piece = PIECE.matcher(text);
		while (piece.find()) {
			int start = offset + piece.start();
			int end = offset + piece.end();
			if (piece.group("plain") != null)
				word(piece.group(), null, start, end);
			else if (piece.group("word") != null)
				word(piece.group().replaceAll("[\\[\\]\\s\\u00A0]", ""), changed(piece.group()), start, end);
			else if (piece.group("gap") != null || piece.group().toLowerCase(Locale.ROOT).contains("omitted"))
				elements.add(new Element(Kind.GAP, "", "", null, start, end));
			else if (!NOTE.matcher(piece.group().substring(1, piece.group().length() - 1)).matches())
				elements.add(new Element(Kind.INSERTED, "", "", null, start, end));
		}
	}

	private void word(String word, Pattern changed, int start, int end) {
		words++;
		elements.add(new Element(Kind.WORD, word.replace('’', '\''), WordText.fold(word), changed, start, end));
	}

	/** {@code [t]he} may read "The" or "the" in the source, {@code deport[ed]} anything that begins with "deport". */
	private static Pattern changed(String printed) {
		StringBuilder pattern = new StringBuilder();
		for (String part : printed.split("(?=\\[)|(?<=\\])"))
			pattern.append(part.startsWith("[") ? "[\\p{L}']*" : Pattern.quote(part.replace('’', '\'')));
		return Pattern.compile(pattern.toString());
	}

	List<Element> elements() {
		return elements;
	}

	/** Number of words that the source must have. */
	int words() {
		return words;
	}
}
