package org.pincite.search.lucene.spans;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.pincite.search.tree.Reach;

/** Matches of one source that have no match of another within reach; a match that shares a word is none other. */
public final class NotNearSource extends SpanSource {
	private final SpanSource left;
	private final SpanSource right;
	private final Reach reach;
	private final boolean shortest;

	/** @param shortest whether only the shortest of nested matches are wanted */
	public NotNearSource(SpanSource left, SpanSource right, Reach reach, boolean shortest) {
		this.left = left;
		this.right = right;
		this.reach = reach;
		this.shortest = shortest;
	}

	@Override
	SpanIterator iterator(String field, LeafReaderContext segment) throws IOException {
		SpanIterator wanted = left.iterator(field, segment);
		if (wanted == null)
			return null;
		SpanIterator unwanted = right.iterator(field, segment);
		Within within = new Within(reach, field, segment);
		return new SpanIterator(wanted) {
			@Override
			void fill(SpanList list) throws IOException {
				SpanList all = wanted.spans();
				boolean there = unwanted != null && (unwanted.docID() >= docID() ? unwanted.docID() : unwanted.advance(docID())) == docID();
				SpanList others = there ? unwanted.spans() : new SpanList();
				within.moveTo(docID());
				int longest = others.longest();
				for (int i = 0; i < all.size(); i++)
					if (others.size() == 0 || !near(all, i, others, longest, within))
						list.add(all.start(i), all.end(i), all.words(i));
				if (shortest)
					list.minimize();
			}
		};
	}

	private static boolean near(SpanList all, int i, SpanList others, int longest, Within within) {
		int to = within.to(all.start(i), all.end(i));
		for (int k = others.from(within.from(all.start(i), all.end(i), longest)); k < others.size() && others.start(k) <= to; k++)
			if (SpanList.disjoint(all, i, others, k) && within.reaches(all.start(i), all.end(i), others.start(k), others.end(k)))
				return true;
		return false;
	}

	@Override
	boolean solid() {
		return left.solid();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NotNearSource not && left.equals(not.left) && right.equals(not.right) && reach.equals(not.reach)
				&& shortest == not.shortest;
	}

	@Override
	public int hashCode() {
		return Objects.hash(left, right, reach, shortest);
	}

	@Override
	public String toString() {
		return "notNear(" + left + " " + right + ", " + reach.unit().name().toLowerCase(java.util.Locale.ROOT)
				+ (reach.words() > 0 ? " " + reach.words() : "") + ")";
	}
}
