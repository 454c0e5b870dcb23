package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One way to name a person: its words in the order given, and the words that several of them make when written together. */
final class NameForm {

	private static final int MOST_PARTS = 16;
	private static final int SHORTEST_TOGETHER = 5;
	private static final double NEAR = 0.6;
	final KnownPerson person;
	final List<Part> parts;
	/** Words written together → which parts they are. */
	final Map<String, Integer> together = new HashMap<>();
	/** The sounds of the longer ones of them. */
	private final Map<String, Integer> togetherKeys = new HashMap<>();
	final int significant;

	NameForm(KnownPerson person, List<Part> parts) {
		this.person = person;
		this.parts = parts.size() > MOST_PARTS ? parts.subList(0, MOST_PARTS) : List.copyOf(parts);
		this.significant = (int) this.parts.stream().filter(Part::significant).count();
		for (int from = 0; from < this.parts.size(); from++) {
			StringBuilder joined = new StringBuilder(this.parts.get(from).folded());
			int mask = 1 << from;
			for (int to = from + 1; to < this.parts.size(); to++) {
				joined.append(this.parts.get(to).folded());
				mask |= 1 << to;
				if (joined.length() > 4)
					together.putIfAbsent(joined.toString(), mask);
			}
		}
		for (int a = 0; a < this.parts.size(); a++)
			for (int b = 0; b < this.parts.size(); b++)
				if (a != b && this.parts.get(a).significant() && this.parts.get(b).significant())
					together.putIfAbsent(this.parts.get(a).folded() + this.parts.get(b).folded(), 1 << a | 1 << b);
		petNames();
		together.forEach((word, mask) -> {
			if (word.length() > SHORTEST_TOGETHER && Scripts.latin(word))
				togetherKeys.putIfAbsent(Sounds.key(word), mask);
		});
	}

	/** Juan Carlos is Juanca to his friends. */
	private void petNames() {
		for (int i = 0; i + 1 < parts.size(); i++)
			if (parts.get(i).significant() && parts.get(i + 1).significant())
				for (int a = 2; a <= Math.min(4, parts.get(i).folded().length()); a++)
					for (int b = 2; b <= Math.min(3, parts.get(i + 1).folded().length()); b++) {
						String pet = parts.get(i).folded().substring(0, a) + parts.get(i + 1).folded().substring(0, b);
						if (pet.length() >= SHORTEST_TOGETHER && !NameWords.ordinary(pet) && !NameWords.given(pet))
							together.putIfAbsent(pet, 1 << i);
					}
	}

	/** The parts that a word, or several written together, may be; several entries if it may be one or another. */
	List<Candidate> candidates(String word, String key) {
		List<Candidate> found = new ArrayList<>(2);
		for (int i = 0; i < parts.size(); i++) {
			Part.Level level = parts.get(i).level(word, key);
			if (level != null)
				found.add(new Candidate(1 << i, level));
		}
		Integer mask = together.get(word);
		if (mask == null && word.endsWith("s"))
			mask = together.get(word.substring(0, word.length() - 1));
		if (mask != null)
			found.add(new Candidate(mask, Part.Level.EXACT));
		else if (found.isEmpty() && key.length() >= SHORTEST_TOGETHER)
			near(key, found);
		found.sort(java.util.Comparator.comparing(Candidate::level));
		return found;
	}

	private void near(String key, List<Candidate> found) {
		for (Map.Entry<String, Integer> each : togetherKeys.entrySet())
			if (Math.abs(each.getKey().length() - key.length()) < 3 && each.getKey().charAt(0) == key.charAt(0) && Sounds.distance(each.getKey(), key, NEAR) <= NEAR) {
				found.add(new Candidate(each.getValue(), Part.Level.NEAR));
				return;
			}
	}

	/** How many parts of a set can stand for the person. */
	int significant(int mask) {
		int count = 0;
		for (int i = 0; i < parts.size(); i++)
			if ((mask & 1 << i) != 0 && parts.get(i).significant())
				count++;
		return count;
	}

	/**
	 * What a word may stand for.
	 *
	 * @param mask  the parts, as bits
	 * @param level how surely
	 */
	record Candidate(int mask, Part.Level level) {
	}
}
