package org.pincite.search.lucene.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Each word of a record once, its weight as its frequency. The fields that are weighed must be indexed before. */
final class WeightStream extends TokenStream {
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
	private final BytesRef word = new BytesRef();
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
		weights.word(next, word);
		term.setBytesRef(word);
		frequency.setTermFrequency(weights.weight(next++));
		return true;
	}
}
