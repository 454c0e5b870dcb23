package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.pincite.search.lucene.index.Names;

/** All documents that satisfy a query, in the order of the index, with what ranks and folds them. */
final class Matches extends SimpleCollector {
	private int size;
	private int[] documents = new int[256];
	private float[] scores = new float[256];
	private long[] same = new long[256];
	private long[] days = new long[256];
	private int base;
	private Scorable scorer;
	private NumericDocValues weight;
	private NumericDocValues fingerprint;
	private NumericDocValues day;

	@Override
	protected void doSetNextReader(LeafReaderContext segment) throws IOException {
		base = segment.docBase;
		weight = DocValues.getNumeric(segment.reader(), Names.WEIGHT);
		fingerprint = DocValues.getNumeric(segment.reader(), Names.SAME);
		day = DocValues.getNumeric(segment.reader(), Names.DATE);
	}

	@Override
	public void setScorer(Scorable scorable) {
		scorer = scorable;
	}

	@Override
	public void collect(int document) throws IOException {
		if (size == documents.length)
			grow();
		documents[size] = base + document;
		scores[size] = scorer.score() * (weight.advanceExact(document) ? weight.longValue() : 100) / 100f;
		same[size] = fingerprint.advanceExact(document) ? fingerprint.longValue() : -base - document;
		days[size++] = day.advanceExact(document) ? day.longValue() : Long.MIN_VALUE;
	}

	private void grow() {
		documents = Arrays.copyOf(documents, size * 2);
		scores = Arrays.copyOf(scores, size * 2);
		same = Arrays.copyOf(same, size * 2);
		days = Arrays.copyOf(days, size * 2);
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}

	int size() {
		return size;
	}

	int document(int i) {
		return documents[i];
	}

	float score(int i) {
		return scores[i];
	}

	void raise(int i, float gain) {
		scores[i] += gain;
	}

	/** Indexes of the best matches, in the order of the index. */
	int[] best(int wanted) {
		PriorityQueue<Integer> worstFirst = new PriorityQueue<>((a, b) -> compare(b, a));
		for (int i = 0; i < size; i++)
			if (worstFirst.size() < wanted || compare(i, worstFirst.peek()) < 0) {
				worstFirst.add(i);
				if (worstFirst.size() > wanted)
					worstFirst.poll();
			}
		return worstFirst.stream().mapToInt(Integer::intValue).sorted().toArray();
	}

	/** Equal for records of one document. */
	long same(int i) {
		return same[i];
	}

	/** Negative if the first one ranks before the second: by score, then the newer one, then the order of the index. */
	int compare(int i, int k) {
		int byScore = Float.compare(scores[k], scores[i]);
		int byDay = byScore != 0 ? byScore : Long.compare(days[k], days[i]);
		return byDay != 0 ? byDay : Integer.compare(documents[i], documents[k]);
	}
}
