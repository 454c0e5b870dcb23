package org.pincite.search.lucene.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Each word of a record once, its weight as its frequency. The fields that are weighed must be indexed before. */
final class WeightStream extends TokenStream {
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
	private final WordWeights weights;
	private int next;

	WeightStream(WordWeights weights) {
		this.weights = weights;
	}

	@Override
	public void reset() {
		next = 0;
	}

	@Override
	public boolean incrementToken() {
		if (next == weights.size())
			return false;
		clearAttributes();
		weights.word(next, term);
		frequency.setTermFrequency(weights.weight(next++));
		return true;
	}
}
