package org.pincite.search.lucene;

import java.util.Arrays;

import org.pincite.citation.Span;
import org.pincite.search.text.WordScanner;

/** The words of one source text by position, with their offsets: the index keeps positions only, and offsets are wanted for a screenful of hits. */
final class TextWords {
	private int[] starts = new int[1024];
	private int[] ends = new int[1024];
	private int count;

	TextWords(String text) {
		WordScanner scanner = new WordScanner(text);
		while (scanner.next()) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			starts[count] = scanner.start();
			ends[count++] = scanner.end();
		}
	}

	/** From the first to the last word, both inclusive. */
	Span span(int first, int last) {
		return new Span(starts[first], ends[last]);
	}
}
