package org.pincite.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.search.Dialect;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Term;

/** Counts which operators stood directly in which others, language by language. */
final class Nesting {
	/** Operators that can hold others. */
	private static final List<String> OPERATORS = List.of("or", "and", "except", "/n", "+n", "/s", "+s", "/p", "+p", "not /n", "not /s", "not /p", "atleast", "in",
			"/seg", "not /seg");
	/** What can stand in an operator besides. */
	private static final List<String> LEAVES = List.of("phrase", "all", "exact", "singular", "plural", "root", "wildcard", "cased", "dates");
	private static final List<String> WESTLAW = List.of("or", "and", "except", "/n", "+n", "/s", "+s", "/p", "+p", "atleast", "in", "phrase", "all", "exact", "root",
			"wildcard", "dates");
	private static final List<String> COURTLISTENER = List.of("or", "and", "except", "in", "phrase", "all", "exact", "root", "wildcard", "fuzzy", "dates");
	/** Exist only around a document or a field: in closer connectors they are refused. */
	private static final List<String> OUTER = List.of("in", "/seg", "not /seg", "dates");
	private final Map<Dialect, Map<String, Integer>> counts = new EnumMap<>(Dialect.class);

	void count(Dialect dialect, QueryTree tree) {
		for (QueryTree part : tree.parts()) {
			counts.computeIfAbsent(dialect, any -> new HashMap<>()).merge(name(tree) + " > " + name(part), 1, Integer::sum);
			count(dialect, part);
		}
	}

	private static String name(QueryTree tree) {
		return switch (tree) {
		case Near near -> switch (near.reach().unit()) {
		case WORDS -> near.ordered() ? "+n" : "/n";
		case SENTENCE -> near.ordered() ? "+s" : "/s";
		case PARAGRAPH -> near.ordered() ? "+p" : "/p";
		case SEGMENT -> "/seg";
		};
		case NotNear not -> switch (not.reach().unit()) {
		case WORDS -> "not /n";
		case SENTENCE -> "not /s";
		case PARAGRAPH -> "not /p";
		case SEGMENT -> "not /seg";
		};
		case Term term -> term.forms().name().toLowerCase(java.util.Locale.ROOT);
		case Or or -> "or";
		case And and -> "and";
		case Except except -> "except";
		case AtLeast least -> "atleast";
		case In in -> "in";
		case Phrase phrase -> "phrase";
		default -> tree.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
		};
	}

	/** Pairs that a language can say and that stood in no query. */
	List<String> missing(Dialect dialect) {
		List<String> missing = new ArrayList<>();
		for (String outer : OPERATORS)
			for (String inner : concat(OPERATORS, LEAVES))
				if (sayable(dialect, outer) && sayable(dialect, inner) && possible(dialect, outer, inner)
						&& !counts.getOrDefault(dialect, Map.of()).containsKey(outer + " > " + inner))
					missing.add(outer + " > " + inner);
		return missing;
	}

	/** How many different pairs there were. */
	int pairs(Dialect dialect) {
		return counts.getOrDefault(dialect, Map.of()).size();
	}

	private static List<String> concat(List<String> one, List<String> other) {
		List<String> both = new ArrayList<>(one);
		both.addAll(other);
		return both;
	}

	private static boolean sayable(Dialect dialect, String name) {
		return switch (dialect) {
		case LEXIS -> !name.equals("exact"); // Lexis has no #
		case WESTLAW -> WESTLAW.contains(name);
		case COURTLISTENER -> COURTLISTENER.contains(name);
		case WORDS -> name.equals("and") || name.equals("phrase") || name.equals("all") || name.equals("exact");
		};
	}

	private static boolean possible(Dialect dialect, String outer, String inner) {
		if (outer.equals(inner) && (outer.equals("or") || outer.equals("and")))
			return false; // one of several parts
		boolean document = List.of("or", "and", "except", "in").contains(outer);
		return document || !OUTER.contains(inner);
	}
}
