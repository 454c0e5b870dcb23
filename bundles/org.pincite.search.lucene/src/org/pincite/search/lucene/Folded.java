package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Matches with records of one document folded into the best of them. */
final class Folded {
	private final Matches matches;
	/** Index of the match that stands for each match: itself, or a better one of the same document. */
	private final int[] leader;
	private final int size;

	Folded(Matches matches) {
		this.matches = matches;
		this.leader = new int[matches.size()];
		Map<Long, Integer> best = new HashMap<>();
		for (int i = 0; i < leader.length; i++)
			best.merge(matches.same(i), i, (a, b) -> matches.compare(a, b) <= 0 ? a : b);
		for (int i = 0; i < leader.length; i++)
			leader[i] = best.get(matches.same(i));
		size = best.size();
	}

	int size() {
		return size;
	}

	/** Indexes of the matches that stand for others, in the order of the index. */
	int[] leaders() {
		int[] found = new int[size];
		int count = 0;
		for (int i = 0; i < leader.length; i++)
			if (leader[i] == i)
				found[count++] = i;
		return found;
	}

	/** Indexes of the best of them. */
	List<Integer> best(int offset, int limit) {
		int wanted = (int) Math.min(size, (long) offset + limit);
		if (wanted <= offset)
			return List.of();
		PriorityQueue<Integer> worstFirst = new PriorityQueue<>(wanted, (a, b) -> matches.compare(b, a));
		for (int i : leaders()) {
			worstFirst.add(i);
			if (worstFirst.size() > wanted)
				worstFirst.poll();
		}
		Integer[] ordered = worstFirst.toArray(Integer[]::new);
		Arrays.sort(ordered, matches::compare);
		return List.of(ordered).subList(offset, wanted);
	}

	/** Indexes of the other matches that one stands for. */
	List<Integer> folded(int into) {
		List<Integer> others = new ArrayList<>();
		for (int i = 0; i < leader.length; i++)
			if (leader[i] == into && i != into)
				others.add(i);
		return others;
	}
}
