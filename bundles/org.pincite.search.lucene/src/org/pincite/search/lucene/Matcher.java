package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSet;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/** Decides whether one document of a segment satisfies a query tree, and where in its text. */
final class Matcher {
	private final Leaf leaf;
	private final Expansion expansion;
	private final Function<QueryTree, BitSet> documents;
	private final Function<Integer, TextWords> texts;
	private int document;
	private final Map<String, List<Match>> known = new HashMap<>();

	/**
	 * @param documents documents of the segment that satisfy a part without positions, such as a date
	 * @param texts     the words of a document's source text, for what the index does not tell
	 */
	Matcher(Leaf leaf, Expansion expansion, Function<QueryTree, BitSet> documents, Function<Integer, TextWords> texts) {
		this.leaf = leaf;
		this.expansion = expansion;
		this.documents = documents;
		this.texts = texts;
	}

	/**
	 * @param fields the fields in which words count
	 * @param spans  gets the matches in the source text that satisfy the query, if it does
	 */
	boolean matches(int doc, QueryTree tree, List<String> fields, List<Match> spans) throws IOException {
		document = doc;
		known.clear();
		leaf.to(doc);
		return satisfies(tree, fields, spans);
	}

	private boolean satisfies(QueryTree tree, List<String> fields, List<Match> spans) throws IOException {
		return switch (tree) {
		case And and -> {
			List<Match> found = new ArrayList<>();
			boolean all = true;
			for (QueryTree part : and.parts())
				all = all && satisfies(part, fields, found);
			if (all)
				spans.addAll(found);
			yield all;
		}
		case Or or -> {
			boolean any = false;
			for (QueryTree part : or.parts())
				any |= satisfies(part, fields, spans);
			yield any;
		}
		case Except except -> {
			List<Match> found = new ArrayList<>();
			boolean wanted = satisfies(except.wanted(), fields, found) && !satisfies(except.unwanted(), fields, new ArrayList<>());
			if (wanted)
				spans.addAll(found);
			yield wanted;
		}
		case In in -> satisfies(in.part(), in.fields().stream().map(Fields::name).toList(), spans);
		case AtLeast least -> atLeast(least, fields, spans);
		case Near near when near.reach().unit() == Unit.SEGMENT -> segment(near.left(), near.right(), fields, true, spans);
		case NotNear not when not.reach().unit() == Unit.SEGMENT -> segment(not.left(), not.right(), fields, false, spans);
		case WordTree word -> positional(word, fields, spans);
		case Phrase phrase -> positional(phrase, fields, spans);
		case Near near -> positional(near, fields, spans);
		case NotNear not -> positional(not, fields, spans);
		case Everything everything -> true;
		default -> {
			BitSet set = documents.apply(tree);
			yield set != null && document < set.length() && set.get(document);
		}
		};
	}

	private boolean positional(QueryTree tree, List<String> fields, List<Match> spans) throws IOException {
		boolean any = false;
		for (String field : fields) {
			List<Match> found = places(tree, field);
			any |= !found.isEmpty();
			if (field.equals(Fields.TEXT))
				spans.addAll(found);
		}
		return any;
	}

	private boolean atLeast(AtLeast least, List<String> fields, List<Match> spans) throws IOException {
		int count = 0;
		for (String field : fields) {
			List<Match> found = minimal(places(least.part(), field));
			count += found.size();
			if (field.equals(Fields.TEXT))
				spans.addAll(found);
		}
		return count >= least.times();
	}

	/** Both in one field, or the left one in a field without the right one. */
	private boolean segment(QueryTree left, QueryTree right, List<String> fields, boolean both, List<Match> spans) throws IOException {
		boolean any = false;
		for (String field : fields) {
			List<Match> found = new ArrayList<>();
			boolean holds = satisfies(left, List.of(field), found) && satisfies(right, List.of(field), both ? found : new ArrayList<>()) == both;
			any |= holds;
			if (holds)
				spans.addAll(found);
		}
		return any;
	}

	/** All matches of a positional part in one field, in order, each once. */
	private List<Match> places(QueryTree tree, String field) throws IOException {
		String key = field + '\0' + tree;
		List<Match> found = known.get(key);
		if (found == null) {
			found = List.copyOf(new TreeSet<>(find(tree, field)));
			known.put(key, found);
		}
		return found;
	}

	private List<Match> find(QueryTree tree, String field) throws IOException {
		return switch (tree) {
		case Cased cased -> cased(cased, field);
		case WordTree word -> word(word, field);
		case Phrase phrase -> phrase(phrase, field);
		case Or or -> {
			List<Match> all = new ArrayList<>();
			for (QueryTree part : or.parts())
				all.addAll(places(part, field));
			yield all;
		}
		case Near near -> near(places(near.left(), field), places(near.right(), field), near, ends(near.reach(), field));
		case NotNear not -> notNear(places(not.left(), field), places(not.right(), field), not.reach(), ends(not.reach(), field));
		default -> throw new IllegalArgumentException("has no place in a text: " + tree);
		};
	}

	private List<Match> word(WordTree word, String field) throws IOException {
		List<Match> found = new ArrayList<>();
		for (List<String> row : expansion.of(word, field)) {
			for (int position : leaf.of(new Term(field, row.getFirst()))) {
				int[] words = new int[row.size()];
				boolean follows = true;
				for (int i = 0; i < words.length && follows; i++) {
					words[i] = position + i;
					follows = i == 0 || Arrays.binarySearch(leaf.of(new Term(field, row.get(i))), position + i) >= 0;
				}
				if (follows)
					found.add(new Match(words));
			}
		}
		return found;
	}

	private List<Match> cased(Cased cased, String field) throws IOException {
		if (!field.equals(Fields.TEXT))
			return word(cased.word(), field);
		TextWords words = texts.apply(document);
		return word(cased.word(), field).stream().filter(match -> words.capital(match.start()) == cased.capital()).toList();
	}

	private List<Match> phrase(Phrase phrase, String field) throws IOException {
		List<Match> rows = places(phrase.words().getFirst(), field);
		for (WordTree word : phrase.words().subList(1, phrase.words().size())) {
			Map<Integer, List<Match>> next = new HashMap<>();
			places(word, field).forEach(match -> next.computeIfAbsent(match.start(), start -> new ArrayList<>()).add(match));
			List<Match> longer = new ArrayList<>();
			for (Match row : rows)
				next.getOrDefault(row.end() + 1, List.of()).forEach(match -> longer.add(row.with(match)));
			rows = longer;
		}
		return rows;
	}

	/** Where the units of a reach end, or null when it counts words. */
	private int[] ends(Reach reach, String field) throws IOException {
		if (reach.unit() == Unit.WORDS)
			return null;
		// Fields other than the text are one sentence and one paragraph.
		return !field.equals(Fields.TEXT) ? new int[0] : leaf.ends(reach.unit() == Unit.SENTENCE ? Fields.SENTENCE_ENDS : Fields.PARAGRAPH_ENDS);
	}

	private static List<Match> near(List<Match> left, List<Match> right, Near near, int[] ends) {
		List<Match> found = new ArrayList<>();
		for (Match one : left)
			for (Match other : reachable(one, right, near.reach(), ends))
				if (!one.shares(other) && (!near.ordered() || one.end() < other.start()))
					found.add(one.with(other));
		return found;
	}

	private static List<Match> notNear(List<Match> left, List<Match> right, Reach reach, int[] ends) {
		List<Match> found = new ArrayList<>();
		for (Match one : left)
			if (reachable(one, right, reach, ends).stream().allMatch(one::equals))
				found.add(one);
		return found;
	}

	/** Matches within reach of one, out of matches ordered by start. */
	private static List<Match> reachable(Match one, List<Match> others, Reach reach, int[] ends) {
		List<Match> found = new ArrayList<>();
		for (Match other : others) {
			if (reach.unit() == Unit.WORDS) {
				if (other.start() > one.end() + reach.words())
					break;
				if (one.distance(other) <= reach.words())
					found.add(other);
			} else if (sameUnit(one, other, ends)) {
				found.add(other);
			}
		}
		return found;
	}

	private static boolean sameUnit(Match one, Match other, int[] ends) {
		int unit = Positions.unit(ends, one.start());
		return unit == Positions.unit(ends, one.end()) && unit == Positions.unit(ends, other.start()) && unit == Positions.unit(ends, other.end());
	}

	/** The matches that hold no other one. */
	static List<Match> minimal(List<Match> matches) {
		List<Match> sorted = new ArrayList<>(new TreeSet<>(matches));
		List<Match> kept = new ArrayList<>();
		int least = Integer.MAX_VALUE;
		for (int i = sorted.size() - 1; i >= 0; i--) {
			Match match = sorted.get(i);
			if (match.end() < least) {
				kept.addFirst(match);
				least = match.end();
			}
		}
		return kept;
	}
}
