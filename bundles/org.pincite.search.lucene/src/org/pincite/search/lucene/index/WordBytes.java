package org.pincite.search.lucene.index;

import org.apache.lucene.util.BytesRef;
import org.pincite.search.text.WordScanner;

/** The UTF-8 bytes of a scanner's words, one after the other, without a copy where they are ASCII. */
final class WordBytes {
	private final BytesRef word = new BytesRef();

	/** The scanner's word: valid until the scanner moves or another word is asked for. */
	BytesRef of(WordScanner scanner) {
		if (scanner.ascii()) {
			word.bytes = scanner.bytes();
			word.length = scanner.length();
		} else {
			BytesRef encoded = new BytesRef(scanner.word());
			word.bytes = encoded.bytes;
			word.length = encoded.length;
		}
		return word;
	}
}
