package org.pincite.search.lucene.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Two terms at noted positions of another field, which must be indexed before. */
final class NoteStream extends TokenStream {
	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final BytesRef first;
	private final Positions firstAt;
	private final BytesRef second;
	private final Positions secondAt;
	private int i;
	private int j;
	private int last;

	NoteStream(String first, Positions firstAt, String second, Positions secondAt) {
		this.first = new BytesRef(first);
		this.firstAt = firstAt;
		this.second = new BytesRef(second);
		this.secondAt = secondAt;
	}

	@Override
	public void reset() {
		i = 0;
		j = 0;
		last = -1;
	}

	@Override
	public boolean incrementToken() {
		int a = i < firstAt.size() ? firstAt.get(i) : Integer.MAX_VALUE;
		int b = j < secondAt.size() ? secondAt.get(j) : Integer.MAX_VALUE;
		int position = Math.min(a, b);
		if (position == Integer.MAX_VALUE)
			return false;
		term.setBytesRef(a <= b ? first : second);
		if (a <= b)
			i++;
		else
			j++;
		increment.setPositionIncrement(position - last);
		last = position;
		return true;
	}
}
