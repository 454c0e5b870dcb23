package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.cli.Arguments;
import org.pincite.cli.Option;
import org.pincite.cli.UsageException;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
import org.pincite.search.Sort;
import org.pincite.search.TypedQuery;

/** The question that the options of a command describe. */
final class Requests {
	private static final List<Option> OPTIONS = List.of(Option.value("--in", "DIALECT", "words (default), westlaw, lexis or courtlistener"),
			Option.value("--limit", "N", "hits wanted (20)"), Option.value("--offset", "N", "hits to skip (0)"),
			Option.value("--sort", "ORDER", "relevance (default), newest, oldest, court or cited"),
			Option.value("--within", "QUERY", "search the results of this query only; may be repeated"),
			Option.value("--within-in", "DIALECT", "the language of --within (that of the query)"),
			Option.value("--source", "SOURCE", "only this source, by id; may be repeated"),
			Option.value("--refine", "FACET=VALUE", "only hits with this facet value; may be repeated"),
			Option.value("--kind", "KIND", "only this kind"), Option.value("--court", "COURT", "only this court, by id"),
			Option.value("--from", "DATE", "from this ISO date"), Option.value("--to", "DATE", "up to this ISO date"),
			Option.value("--on", "DATE", "the law as in force on this day (today)"));

	private Requests() {
	}

	/** The options of a question, and those of the command. */
	static Option[] options(Option... own) {
		List<Option> all = new ArrayList<>(OPTIONS);
		all.addAll(List.of(own));
		return all.toArray(Option[]::new);
	}

	/** @throws UsageException if an option has no such value */
	static SearchRequest of(Arguments arguments) throws UsageException {
		return of(arguments, arguments.joined("a query"));
	}

	static SearchRequest of(Arguments arguments, String query) throws UsageException {
		Dialect dialect = SearchCommand.dialect(arguments, "--in", Dialect.WORDS);
		Dialect earlier = SearchCommand.dialect(arguments, "--within-in", dialect);
		List<TypedQuery> within = arguments.values("--within").stream().map(typed -> new TypedQuery(typed, earlier)).toList();
		return new SearchRequest(query, dialect, arguments.number("--offset", 0, 0, Integer.MAX_VALUE), arguments.number("--limit", 20, 0, 10_000),
				arguments.has("--facets"), Filters.of(arguments), refine(arguments), sort(arguments), within, Set.copyOf(arguments.values("--source")), Filters.day(arguments, "--on"));
	}

	static Dialect dialect(String name) throws UsageException {
		return Dialect.of(name).orElseThrow(() -> new UsageException("there is no dialect " + name + "; known: words westlaw lexis courtlistener"));
	}

	private static Sort sort(Arguments arguments) throws UsageException {
		String name = arguments.value("--sort").orElse("relevance");
		return Sort.of(name).orElseThrow(() -> new UsageException("there is no order " + name + "; known: relevance newest oldest court cited"));
	}

	private static Map<String, Set<String>> refine(Arguments arguments) throws UsageException {
		Map<String, Set<String>> refine = new HashMap<>();
		for (String typed : arguments.values("--refine")) {
			int equals = typed.indexOf('=');
			if (equals < 1)
				throw new UsageException("--refine takes a facet and a value, such as court=ca4, not " + typed);
			refine.computeIfAbsent(typed.substring(0, equals), any -> new HashSet<>()).add(typed.substring(equals + 1));
		}
		return refine;
	}
}
