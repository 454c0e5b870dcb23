package org.pincite.cli.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.search.Dialect;
import org.pincite.search.Explanation;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.search.export.ResultFormat;

/** {@code pincite search QUERY}: passages that satisfy a query. */
@Component(property = "pincite.command=search")
public final class SearchCommand implements Command {
	private final SearchService search;
	private final MatterLaw law;

	@Activate
	public SearchCommand(@Reference SearchService search, @Reference MatterLaw law) {
		this.search = search;
		this.law = law;
	}

	@Override
	public Usage usage() {
		return new Usage("search", "QUERY", "searches the library", Requests.options(Option.flag("--facets", "count kinds, courts, years, topics, flags"),
				MatterLaw.MATTER, Option.flag("--explain", "show how the query was understood"),
				Option.value("--export", "FORMAT", "print the hits as csv, ris, csl-json or markdown")));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		SearchRequest request = Requests.of(arguments).on(law.day(arguments, console));
		ResultFormat format = format(arguments);
		try {
			search.update(new IndexingProgress(console));
			SearchResult result = search.search(request);
			Explanation explanation = arguments.has("--explain") ? search.explain(request) : null;
			if (format != null) {
				result.warnings().forEach(console::message);
				console.bytes(format.write(result.hits()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
			} else
				print(request, result, explanation, console);
			return Exit.DONE;
		} catch (QuerySyntaxException e) {
			return Syntax.report(request.query(), e, console);
		}
	}

	static Dialect dialect(Arguments arguments, String option, Dialect otherwise) throws UsageException {
		String name = arguments.value(option).orElse(null);
		return name == null ? otherwise : Requests.dialect(name);
	}

	private static ResultFormat format(Arguments arguments) throws UsageException {
		String name = arguments.value("--export").orElse(null);
		return name == null ? null
				: ResultFormat.of(name).orElseThrow(() -> new UsageException("there is no export format " + name + "; known: csv ris csl-json markdown"));
	}

	static void print(SearchRequest request, SearchResult result, Explanation explanation, Console console) throws Exception {
		List<Map<String, Object>> hits = result.hits().stream().map(HitJson::object).toList();
		if (console.lines()) {
			for (Map<String, Object> hit : hits)
				console.line(hit);
		} else if (console.json()) {
			console.document(Json.object("dialect", result.dialect().id(), "tree", result.tree(), "on", request.on() == null ? null : request.on().toString(),
					"total", result.total(), "millis", result.millis(), "hits", hits, "facets", result.facets(), "warnings", result.warnings(), "explanation", object(explanation)));
		} else {
			words(result, explanation, console);
		}
	}

	private static Map<String, Object> object(Explanation explanation) {
		if (explanation == null)
			return null;
		return Json.object("tree", explanation.tree(), "lucene", explanation.lucene(), "millis", explanation.millis(), "clauses",
				explanation.clauses().stream().map(clause -> Json.object("text", clause.text(), "depth", clause.depth(), "sources", clause.sources(), "millis",
						clause.micros() / 1000.0)).toList());
	}

	private static void words(SearchResult result, Explanation explanation, Console console) {
		result.warnings().forEach(console::message);
		if (explanation != null) {
			console.print(result.dialect().id() + ": " + result.tree());
			explanation.clauses().forEach(
					clause -> console.printf("%7d %8.1f ms  %s%s", clause.sources(), clause.micros() / 1000.0, "  ".repeat(clause.depth()), clause.text()));
			console.print("lucene: " + explanation.lucene());
		}
		for (Hit hit : result.hits()) {
			console.print(HitJson.line(hit));
			if (hit.passage() != null)
				console.print(HitJson.passage(hit));
		}
		result.facets().forEach((name, counts) -> console.print(name + ": " + counts.entrySet().stream().limit(8)
				.map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "))));
		console.progress(result.total() + (result.total() == 1 ? " hit in " : " hits in ") + result.millis() + " ms");
	}
}
