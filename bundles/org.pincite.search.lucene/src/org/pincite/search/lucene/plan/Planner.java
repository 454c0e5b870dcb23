package org.pincite.search.lucene.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.spans.AnySource;
import org.pincite.search.lucene.spans.BlockSource;
import org.pincite.search.lucene.spans.NearSource;
import org.pincite.search.lucene.spans.NearSource.Use;
import org.pincite.search.lucene.spans.NotNearSource;
import org.pincite.search.lucene.spans.NotedSource;
import org.pincite.search.lucene.spans.NotedSource.Wanted;
import org.pincite.search.lucene.spans.OftenSource;
import org.pincite.search.lucene.spans.SpanSource;
import org.pincite.search.lucene.spans.TermsSource;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Distribution;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/** Makes plans of query trees for one commit of the index. Not thread-safe. */
public final class Planner {
	private final Expansion expansion;
	private final Authorities authorities;

	public Planner(IndexReader reader, Authorities authorities) {
		this.expansion = new Expansion(reader);
		this.authorities = authorities;
	}

	/**
	 * @param tree   distributed, see {@link Distribution}
	 * @param fields the fields in which words count where the query names none
	 * @throws TooWide if a word stands for too many
	 */
	public Plan plan(QueryTree tree, List<String> fields) {
		return switch (tree) {
		case And and -> new Plan.All(plans(and.parts(), fields));
		case Or or -> new Plan.Any(plans(or.parts(), fields));
		case Except except -> new Plan.Without(plan(except.wanted(), fields), plan(except.unwanted(), fields));
		case In in -> plan(in.part(), in.fields().stream().map(Names::name).toList());
		case AtLeast least -> place(fields, field -> new OftenSource(source(least.part(), field, Use.SHORTEST), least.times()));
		case Near near when near.reach().unit() == Unit.SEGMENT -> segment(near.left(), near.right(), fields, false);
		case NotNear not when not.reach().unit() == Unit.SEGMENT -> segment(not.left(), not.right(), fields, true);
		default -> Distribution.positional(tree) ? place(fields, field -> source(tree, field, Use.SHORTEST)) : new Plan.Whole(authorities.query(tree));
		};
	}

	private List<Plan> plans(List<QueryTree> parts, List<String> fields) {
		return parts.stream().map(part -> plan(part, fields)).toList();
	}

	private Plan segment(QueryTree left, QueryTree right, List<String> fields, boolean not) {
		List<Plan> either = new ArrayList<>();
		for (String field : fields) {
			Plan one = plan(left, List.of(field));
			Plan other = plan(right, List.of(field));
			either.add(not ? new Plan.Without(one, other) : new Plan.All(List.of(one, other)));
		}
		return either.size() == 1 ? either.getFirst() : new Plan.Any(either);
	}

	private static Plan.Place place(List<String> fields, java.util.function.Function<String, SpanSource> source) {
		Map<String, SpanSource> sources = new LinkedHashMap<>();
		for (String field : fields)
			sources.put(field, source.apply(field));
		return new Plan.Place(sources);
	}

	private SpanSource source(QueryTree tree, String field, Use use) {
		return switch (tree) {
		case WordTree word -> word(word, field);
		case Phrase phrase -> new BlockSource(phrase.words().stream().map(word -> word(word, field)).toList());
		case Or or -> new AnySource(or.parts().stream().map(part -> source(part, field, use)).toList());
		case Near near -> near(near, field, use);
		case NotNear not -> notNear(not, field, use);
		default -> throw new IllegalArgumentException("has no place in a text: " + tree);
		};
	}

	private SpanSource near(Near near, String field, Use use) {
		Use operands = use == Use.ALL_WITH_WORDS || contested(near.left(), near.right(), field) ? Use.ALL_WITH_WORDS
				: use == Use.SHORTEST && near.reach().unit() != Unit.WORDS ? Use.SHORTEST : Use.ALL;
		return new NearSource(source(near.left(), field, operands), source(near.right(), field, operands), near.reach(), near.ordered(), use);
	}

	private SpanSource notNear(NotNear not, String field, Use use) {
		Use operands = use == Use.ALL_WITH_WORDS || contested(not.left(), not.right(), field) ? Use.ALL_WITH_WORDS : Use.ALL;
		return new NotNearSource(source(not.left(), field, operands), source(not.right(), field, operands), not.reach(), use == Use.SHORTEST);
	}

	/** Whether two operands could claim the same word of a text in a way that their first and last words do not show. */
	private boolean contested(QueryTree left, QueryTree right, String field) {
		return !(solid(left) && solid(right)) && !Collections.disjoint(words(left, field), words(right, field));
	}

	private static boolean solid(QueryTree tree) {
		return switch (tree) {
		case Near near -> false;
		case NotNear not -> solid(not.left());
		default -> tree.parts().stream().allMatch(Planner::solid);
		};
	}

	private Set<String> words(QueryTree tree, String field) {
		Set<String> words = new TreeSet<>();
		if (tree instanceof WordTree word)
			words.addAll(expansion.of(word, field).all());
		else
			tree.parts().forEach(part -> words.addAll(words(part, field)));
		return words;
	}

	private SpanSource word(WordTree word, String field) {
		if (word instanceof Cased cased)
			return new NotedSource(word(cased.word(), field), Names.shape(field), Names.CAPITAL, cased.capital() ? Wanted.SOME : Wanted.NONE);
		Alternatives alternatives = expansion.of(word, field);
		List<SpanSource> sources = new ArrayList<>();
		if (!alternatives.words().isEmpty() || alternatives.rows().isEmpty())
			sources.add(new TermsSource(alternatives.words()));
		for (List<Set<String>> row : alternatives.rows()) {
			SpanSource block = new BlockSource(row.stream().map(TermsSource::new).toList());
			sources.add(alternatives.hyphenated() ? new NotedSource(block, Names.shape(field), Names.HYPHEN, Wanted.ALL_BUT_LAST) : block);
		}
		return sources.size() == 1 ? sources.getFirst() : new AnySource(sources);
	}

	/** Words of the index that make a document rank higher; empty if they are too many to tell anything. */
	public Set<String> telling(WordTree word, String field, int most) {
		Set<String> words = expansion.of(word, field).words();
		return words.size() > most ? Set.of() : words;
	}
}
