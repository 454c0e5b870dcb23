package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.pincite.citation.CitationKind;

/** The authorities met so far in one text, and the ways short forms find them again. */
final class Works {

	/** More works under one volume or name than this cannot be told apart anyway, and would make looking them up slow. */
	private static final int CROWD = 200;

	/** One authority; nodes joined by a parallel citation point to one another. */
	static final class Work {
		private Work joined;
		String key;
		int rank;
		Draft first;

		Work root() {
			Work w = this;
			while (w.joined != null) {
				// halves the way for those who ask next, so that no chain of joins is walked again and again
				if (w.joined.joined != null)
					w.joined = w.joined.joined;
				w = w.joined;
			}
			return w;
		}
	}

	/** Authorities by what short forms name them with. Many texts have no short form that asks, so what is taken up is only noted until one does. */
	private static final class Index {
		private final Function<Draft, List<String>> keys;
		private final List<Draft> noted = new ArrayList<>();
		private final Map<String, List<Draft>> under = new HashMap<>();

		Index(Function<Draft, List<String>> keys) {
			this.keys = keys;
		}

		void add(Draft d) {
			noted.add(d);
		}

		List<Draft> get(String key) {
			for (Draft d : noted)
				for (String k : keys.apply(d)) {
					List<Draft> list = under.computeIfAbsent(k, x -> new ArrayList<>(2));
					if (list.size() <= CROWD)
						list.add(d);
				}
			noted.clear();
			return under.getOrDefault(key, List.of());
		}
	}

	private final Map<String, Work> byKey = new HashMap<>();
	private final Index byVolume = new Index(d -> List.of(volume(d.volume, d.edition.name())));
	private final Index byWord = new Index(Works::words);
	private final Map<String, Draft> bySection = new HashMap<>();

	/** Takes up a full citation or a group of parallel ones. */
	Work add(Draft leader) {
		List<Draft> group = leader.members.isEmpty() ? List.of(leader) : leader.members;
		Work work = null;
		for (Draft d : group) {
			Work known = byKey.get(d.key);
			if (known != null)
				work = work == null ? known.root() : join(work, known.root(), leader);
		}
		boolean fresh = work == null;
		if (fresh) {
			work = new Work();
			work.rank = Integer.MAX_VALUE;
			work.first = leader;
		}
		for (Draft d : group) {
			boolean unknown = byKey.putIfAbsent(d.key, work) == null;
			int rank = rank(d);
			if (rank < work.rank) {
				work.rank = rank;
				work.key = d.key;
			}
			if (unknown && d.volume != null && d.edition != null)
				byVolume.add(d);
		}
		boolean betterNamed = !work.first.named() && leader.named();
		if (betterNamed)
			work.first = leader;
		if ((fresh || betterNamed) && leader.named())
			byWord.add(leader);
		if (leader.section != null && leader.kind == CitationKind.LAW)
			bySection.merge(SectionRange.plain(leader.section), leader, (a, b) -> a.key.equals(b.key) ? a : AMBIGUOUS);
		return work;
	}

	/** Stands for several laws with one section number. */
	static final Draft AMBIGUOUS = new Draft(CitationKind.LAW, 0, 0);

	static {
		AMBIGUOUS.key = "";
	}

	private static List<String> words(Draft d) {
		List<String> all = new ArrayList<>(d.parties().both());
		for (String w : d.parties().alias())
			if (!all.contains(w))
				all.add(w);
		return all;
	}

	private static String volume(String volume, String edition) {
		return volume + "|" + edition;
	}

	private static Work join(Work a, Work b, Draft leader) {
		if (a == b)
			return a;
		// two different cases never become one because of a misprinted parallel citation
		if (a.first.named() && b.first.named() && a.first.defendant != null && !PartyNames.matches(PartyNames.wanted(a.first.defendant), b.first))
			return a;
		b.joined = a;
		if (b.rank < a.rank) {
			a.rank = b.rank;
			a.key = b.key;
		}
		return a;
	}

	/** The reporter that names a decision first: U.S. Reports before all, data bases last. */
	private static int rank(Draft d) {
		if (d.edition == null)
			return 5;
		return switch (d.edition.name()) {
			case "U.S." -> d.page == null ? 7 : 0;
			case "S. Ct." -> 3;
			case "L. Ed.", "L. Ed. 2d" -> 4;
			case "WL" -> 8;
			default -> d.page == null && d.kind == CitationKind.CASE ? 7 : d.edition.name().endsWith("LEXIS") ? 9 : 2;
		};
	}

	Work of(String key) {
		Work w = byKey.get(key);
		return w == null ? null : w.root();
	}

	List<Draft> inVolume(String volume, String edition) {
		return byVolume.get(volume(volume, edition));
	}

	/** Authorities cited under one of the given words, the one that fewest have; none where all are unknown. */
	List<Draft> withWords(List<String> words) {
		List<Draft> fewest = List.of();
		for (String w : words) {
			List<Draft> list = withWord(w);
			if (!list.isEmpty() && (fewest.isEmpty() || list.size() < fewest.size()))
				fewest = list;
		}
		return fewest;
	}

	List<Draft> withWord(String word) {
		return byWord.get(word);
	}

	Draft withSection(String section) {
		return bySection.get(SectionRange.plain(section));
	}

	static boolean crowded(List<Draft> list) {
		return list.size() > CROWD;
	}
}
