package org.pincite.search.lucene;

import java.util.Arrays;
import java.util.BitSet;

import org.pincite.citation.Span;
import org.pincite.search.text.WordScanner;

/** The words of one source text by position, with their offsets: the index keeps positions only, and offsets are wanted for a screenful of hits. */
final class TextWords {
	private int[] starts = new int[256];
	private int[] ends = new int[256];
	private final BitSet capitals = new BitSet();
	private int count;

	TextWords(String text) {
		WordScanner scanner = new WordScanner(text);
		while (scanner.next()) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			starts[count] = scanner.start();
			ends[count] = scanner.end();
			capitals.set(count, scanner.capital());
			count++;
		}
	}

	/** True if a letter of the word at a position is a capital. */
	boolean capital(int position) {
		return capitals.get(position);
	}

	/** The span of the text from the first to the last word of a match; null if the text has become another one meanwhile. */
	Span span(Match match) {
		return match.end() >= count ? null : new Span(starts[match.start()], ends[match.end()]);
	}
}
