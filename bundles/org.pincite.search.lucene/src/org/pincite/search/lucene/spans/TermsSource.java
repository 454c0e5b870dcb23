package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Any of several words of the index. */
public final class TermsSource extends SpanSource {
	private final SortedSet<String> words;

	public TermsSource(Collection<String> words) {
		this.words = new TreeSet<>(words);
	}

	public SortedSet<String> words() {
		return words;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		List<PostingsEnum> postings = postings(field, segment);
		return postings.isEmpty() ? null : postings.size() == 1 ? new One(postings.getFirst()) : new Several(postings, new Union<>(postings));
	}

	/** Postings with positions of those words that the segment has. */
	List<PostingsEnum> postings(String field, LeafReaderContext segment) throws IOException {
		List<PostingsEnum> postings = new ArrayList<>();
		Terms terms = segment.reader().terms(field);
		TermsEnum each = terms == null ? null : terms.iterator();
		for (String word : words)
			if (each != null && each.seekExact(new BytesRef(word)))
				postings.add(each.postings(null, PostingsEnum.POSITIONS));
		return postings;
	}

	@Override
	boolean solid() {
		return true;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TermsSource source && words.equals(source.words);
	}

	@Override
	public int hashCode() {
		return words.hashCode();
	}

	@Override
	public String toString() {
		return words.size() == 1 ? words.first()
				: words.size() <= 8 ? "any(" + String.join(" ", words) + ")"
						: "any(" + words.first() + " … " + words.last() + ", " + words.size() + " words)";
	}

	private static final class One extends SpanIterator {
		private final PostingsEnum postings;

		One(PostingsEnum postings) {
			super(postings);
			this.postings = postings;
		}

		@Override
		void fill(SpanList list) throws IOException {
			for (int i = postings.freq(); i > 0; i--) {
				int position = postings.nextPosition();
				list.add(position, position);
			}
		}
	}

	private static final class Several extends SpanIterator {
		private final List<PostingsEnum> postings;
		private int[] positions = new int[32];

		Several(List<PostingsEnum> postings, DocIdSetIterator documents) {
			super(documents);
			this.postings = postings;
		}

		@Override
		void fill(SpanList list) throws IOException {
			int count = 0;
			int words = 0;
			for (PostingsEnum each : postings) {
				if (each.docID() != docID())
					continue;
				words++;
				int frequency = each.freq();
				if (positions.length < count + frequency)
					positions = Arrays.copyOf(positions, Math.max(count + frequency, positions.length * 2));
				for (int i = 0; i < frequency; i++)
					positions[count++] = each.nextPosition();
			}
			if (words > 1)
				Arrays.sort(positions, 0, count);
			for (int i = 0; i < count; i++)
				list.add(positions[i], positions[i]);
		}
	}
}
