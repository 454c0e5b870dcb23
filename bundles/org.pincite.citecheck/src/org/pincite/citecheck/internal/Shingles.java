package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citecheck.internal.Quotation.Element;
import org.pincite.citecheck.internal.Quotation.Kind;

/** The runs of three words in some quotations, for finding in one pass over a text where any of them may come from. Immutable once filled. */
final class Shingles {
	private static final int LENGTH = 3;
	/** A text that holds fewer of a quotation's runs than this share has nothing like it. */
	private static final double ENOUGH = 0.2;

	private final Map<Long, List<Integer>> quotes = new HashMap<>();
	private final long[] mask = new long[1 << 10];
	private final List<Quotation> all;
	private final int[] totals;

	/**
	 * A stretch of a text that may hold a quotation.
	 *
	 * @param quote number of the quotation
	 * @param from  first word of the stretch
	 * @param to    one past its last
	 * @param hits  runs of the quotation that stand in it
	 */
	record Stretch(int quote, int from, int to, int hits) {
	}

	Shingles(List<Quotation> all) {
		this.all = all;
		totals = new int[all.size()];
		for (int quote = 0; quote < all.size(); quote++)
			add(quote);
	}

	private void add(int quote) {
		List<Element> elements = all.get(quote).elements();
		for (int i = 0; i + LENGTH <= elements.size(); i++) {
			long key = 0;
			boolean whole = true;
			for (Element element : elements.subList(i, i + LENGTH)) {
				whole &= element.kind() == Kind.WORD && element.changed() == null;
				key = key * 1_000_003L + element.folded().hashCode();
			}
			if (whole) {
				quotes.computeIfAbsent(key, unused -> new ArrayList<>()).add(quote);
				mask[slot(key)] |= 1L << (key & 63);
				totals[quote]++;
			}
		}
	}

	private static int slot(long key) {
		return (int) (key >>> 6 ^ key >>> 31) & (1 << 10) - 1;
	}

	/** The stretches of a text that may hold one of the quotations: for each the best one. */
	List<Stretch> in(WordText text) {
		Map<Integer, List<Integer>> hits = new HashMap<>();
		for (int word = 0; word + LENGTH <= text.count(); word++) {
			long key = 0;
			for (int i = word; i < word + LENGTH; i++)
				key = key * 1_000_003L + text.hash(i);
			if ((mask[slot(key)] & 1L << (key & 63)) != 0)
				for (int quote : quotes.getOrDefault(key, List.of()))
					hits.computeIfAbsent(quote, unused -> new ArrayList<>()).add(word);
		}
		List<Stretch> stretches = new ArrayList<>();
		hits.forEach((quote, words) -> {
			Stretch best = best(quote, words, text.count());
			if (best.hits() >= Math.max(1, Math.floor(totals[quote] * ENOUGH)))
				stretches.add(best);
		});
		return stretches;
	}

	/** The window with most hits, wide enough for the quotation and for what its ellipses may leave out. */
	private Stretch best(int quote, List<Integer> words, int count) {
		Quotation quotation = all.get(quote);
		long gaps = quotation.elements().stream().filter(element -> element.kind() == Kind.GAP).count();
		int length = quotation.elements().size() + (int) Math.min(3, gaps) * 300;
		int bestFrom = 0;
		int bestHits = 0;
		for (int low = 0, high = 0; high < words.size(); high++) {
			while (words.get(high) - words.get(low) > length + length / 4)
				low++;
			if (high - low + 1 > bestHits) {
				bestHits = high - low + 1;
				bestFrom = low;
			}
		}
		int first = words.get(bestFrom);
		int last = words.get(bestFrom + bestHits - 1) + LENGTH;
		int around = quotation.elements().size() / 3 + 12;
		int spare = Math.max(0, quotation.elements().size() - (last - first)) + around;
		return new Stretch(quote, Math.max(0, first - spare), Math.min(count, last + spare), bestHits);
	}
}
