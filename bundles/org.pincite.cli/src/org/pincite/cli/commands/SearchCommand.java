package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Span;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.library.Passage;
import org.pincite.search.Dialect;
import org.pincite.search.Explanation;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** {@code pincite search QUERY}: passages that satisfy a query. */
@Component(property = "pincite.command=search")
public final class SearchCommand implements Command {
	private final SearchService search;

	@Activate
	public SearchCommand(@Reference SearchService search) {
		this.search = search;
	}

	@Override
	public Usage usage() {
		return new Usage("search", "QUERY", "searches the library", Option.value("--in", "DIALECT", "words (default), westlaw, lexis or courtlistener"),
				Option.value("--limit", "N", "hits wanted (20)"), Option.value("--offset", "N", "hits to skip (0)"),
				Option.flag("--facets", "count kinds, courts, years, topics"), Option.flag("--explain", "show how the query was understood"),
				Option.value("--kind", "KIND", "only this kind"), Option.value("--court", "COURT", "only this court, by id"),
				Option.value("--from", "DATE", "from this ISO date"), Option.value("--to", "DATE", "up to this ISO date"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String query = arguments.joined("a query");
		Dialect dialect = dialect(arguments, "--in", Dialect.WORDS);
		SearchRequest request = new SearchRequest(query, dialect, arguments.number("--offset", 0, 0, Integer.MAX_VALUE),
				arguments.number("--limit", 20, 0, 10_000), arguments.has("--facets"), Filters.of(arguments), Map.of());
		try {
			SearchResult result = search.search(request);
			Explanation explanation = arguments.has("--explain") ? search.explain(request) : null;
			print(result, explanation, console);
			return Exit.DONE;
		} catch (QuerySyntaxException e) {
			return Syntax.report(query, e, console);
		}
	}

	static Dialect dialect(Arguments arguments, String option, Dialect otherwise) throws UsageException {
		String name = arguments.value(option).orElse(null);
		if (name == null)
			return otherwise;
		return Dialect.of(name).orElseThrow(() -> new UsageException("there is no dialect " + name + "; known: words westlaw lexis courtlistener"));
	}

	private static void print(SearchResult result, Explanation explanation, Console console) throws Exception {
		List<Object> hits = new ArrayList<>();
		for (Hit hit : result.hits())
			hits.add(object(hit));
		if (console.lines()) {
			for (Hit hit : result.hits())
				console.line(object(hit));
		} else if (console.json()) {
			console.document(Json.object("dialect", result.dialect().id(), "tree", result.tree(), "total", result.total(), "millis", result.millis(),
					"hits", hits, "facets", result.facets(), "warnings", result.warnings(), "explanation", object(explanation)));
		} else {
			words(result, explanation, console);
		}
	}

	private static Map<String, Object> object(Explanation explanation) {
		if (explanation == null)
			return null;
		return Json.object("tree", explanation.tree(), "lucene", explanation.lucene(), "millis", explanation.millis(), "clauses", explanation.clauses().stream()
				.map(clause -> Json.object("text", clause.text(), "depth", clause.depth(), "sources", clause.sources())).toList());
	}

	private static Map<String, Object> object(Hit hit) {
		Passage passage = hit.passage();
		return Json.object("source", hit.source().id(), "title", hit.source().title(), "citation",
				hit.source().citations().isEmpty() ? null : hit.source().citations().getFirst(), "court", hit.source().court(), "date",
				hit.source().date(), "kind", hit.source().kind().json(), "digest", hit.source().digest() ? true : null, "score", hit.score(), "spans",
				hit.spans().stream().map(span -> Json.object("start", span.start(), "end", span.end())).toList(), "passage",
				passage == null ? null : Json.object("start", passage.start(), "end", passage.end(), "text", passage.exact()), "page",
				passage == null ? null : passage.locator(), "also", hit.also().isEmpty() ? null : hit.also());
	}

	private static void words(SearchResult result, Explanation explanation, Console console) {
		result.warnings().forEach(console::message);
		if (explanation != null) {
			console.print(result.dialect().id() + ": " + result.tree());
			explanation.clauses().forEach(clause -> console.printf("%7d  %s%s", clause.sources(), "  ".repeat(clause.depth()), clause.text()));
			console.print("lucene: " + explanation.lucene());
		}
		for (Hit hit : result.hits()) {
			console.print(hit.source().title() + (hit.source().citations().isEmpty() ? "" : ", " + hit.source().citations().getFirst())
					+ (hit.source().date() == null ? "" : " (" + hit.source().date() + ")") + "  [" + hit.source().id() + "]");
			if (hit.passage() != null)
				console.print("    " + (hit.passage().locator() == null ? "" : "at " + hit.passage().locator() + ": ") + marked(hit));
		}
		result.facets().forEach((name, counts) -> console.print(name + ": " + counts.entrySet().stream().limit(8)
				.map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "))));
		console.progress(result.total() + (result.total() == 1 ? " hit in " : " hits in ") + result.millis() + " ms");
	}

	/** The passage with its hits between brackets, on one line. */
	private static String marked(Hit hit) {
		Passage passage = hit.passage();
		StringBuilder out = new StringBuilder();
		int at = passage.start();
		for (Span span : hit.spans()) {
			if (span.start() < at || span.end() > passage.end())
				continue;
			out.append(passage.exact(), at - passage.start(), span.start() - passage.start()).append('[')
					.append(passage.exact(), span.start() - passage.start(), span.end() - passage.start()).append(']');
			at = span.end();
		}
		return out.append(passage.exact().substring(at - passage.start())).toString().replaceAll("\\s+", " ");
	}
}
