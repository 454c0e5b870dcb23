package org.pincite.search.lucene.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.pincite.search.text.WordScanner;

/** The words of one field, a position each; notes on the way which are capitalized, hyphenated or first in a unit. */
final class WordStream extends TokenStream {
	private static final int LEADING = 3;
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final WordBytes words = new WordBytes();
	private final String text;
	private final int[] sentenceCuts;
	private final int[] paragraphCuts;
	private final WordWeights weights;
	private final int lead;
	final Positions capitals = new Positions();
	final Positions hyphens = new Positions();
	final Positions sentences = new Positions();
	final Positions paragraphs = new Positions();
	private WordScanner scanner;
	private int position;
	private int sentence;
	private int paragraph;

	/**
	 * @param sentenceCuts offsets at which sentences begin, ascending; likewise paragraphs
	 * @param weights      hears of every word on the way, or null
	 * @param lead         words that start before this offset count {@link #LEADING} times
	 */
	WordStream(String text, int[] sentenceCuts, int[] paragraphCuts, WordWeights weights, int lead) {
		this.text = text;
		this.sentenceCuts = sentenceCuts;
		this.paragraphCuts = paragraphCuts;
		this.weights = weights;
		this.lead = lead;
	}

	WordStream(String text) {
		this(text, new int[0], new int[0], null, 0);
	}

	@Override
	public void reset() {
		scanner = new WordScanner(text);
		position = 0;
		sentence = 0;
		paragraph = 0;
		for (Positions notes : new Positions[] { capitals, hyphens, sentences, paragraphs })
			notes.clear();
	}

	@Override
	public boolean incrementToken() {
		if (!scanner.next())
			return false;
		BytesRef word = words.of(scanner);
		term.setBytesRef(word); // nothing else of a word differs from that of the last one
		if (weights != null)
			weights.add(word.bytes, word.length, scanner.start() < lead ? LEADING : 1);
		if (scanner.capital())
			capitals.add(position);
		if (scanner.hyphenated())
			hyphens.add(position);
		sentence = passed(sentenceCuts, sentence, sentences);
		paragraph = passed(paragraphCuts, paragraph, paragraphs);
		position++;
		return true;
	}

	/** Notes the position if a cut lies at or before the word. */
	private int passed(int[] cuts, int from, Positions notes) {
		int next = from;
		while (next < cuts.length && cuts[next] <= scanner.start())
			next++;
		if (next > from)
			notes.add(position);
		return next;
	}
}
