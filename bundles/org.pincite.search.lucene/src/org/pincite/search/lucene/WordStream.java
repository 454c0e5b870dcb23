package org.pincite.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.pincite.search.text.WordScanner;

/** The words of a text as tokens, each one position after the last. */
final class WordStream extends TokenStream {
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final String text;
	private WordScanner scanner;

	WordStream(String text) {
		this.text = text;
		this.scanner = new WordScanner(text);
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!scanner.next())
			return false;
		term.append(scanner.word());
		return true;
	}

	@Override
	public void reset() {
		scanner = new WordScanner(text);
	}
}
