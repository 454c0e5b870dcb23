package org.pincite.cli.commands;

import java.util.Set;

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
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.search.Hit;
import org.pincite.search.LikeRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** {@code pincite like SOURCE --start N --end N} or {@code --text TEXT}: passages like a passage or a text. */
@Component(property = "pincite.command=like")
public final class LikeCommand implements Command {
	private final SearchService search;
	private final Library library;

	@Activate
	public LikeCommand(@Reference SearchService search, @Reference Library library) {
		this.search = search;
		this.library = library;
	}

	@Override
	public Usage usage() {
		return new Usage("like", "[SOURCE]", "finds passages like a passage of a source, or like a text",
				Option.value("--start", "N", "first UTF-16 offset of the passage (0)"), Option.value("--end", "N", "one past its last (the end of the source)"),
				Option.value("--text", "TEXT", "the text, where there is no source"), Option.value("--limit", "N", "hits wanted (10)"),
				Option.value("--kind", "KIND", "only this kind"), Option.value("--court", "COURT", "only this court, by id"),
				Option.value("--from", "DATE", "from this ISO date"), Option.value("--to", "DATE", "up to this ISO date"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String typed = arguments.value("--text").orElse(null);
		if ((typed == null) == arguments.operands().isEmpty())
			throw new UsageException("expected a source, or --text TEXT");
		search.update(new IndexingProgress(console));
		LikeRequest request;
		if (typed != null)
			request = new LikeRequest(typed, Set.of(), Set.of(), Filters.of(arguments), arguments.number("--limit", 10, 1, 1_000));
		else {
			Source source = Sources.find(library, arguments.joined("a source"));
			request = new LikeRequest(passage(source, arguments), Set.of(source.id()), Set.of(), Filters.of(arguments), arguments.number("--limit", 10, 1, 1_000));
		}
		print(search.like(request), console);
		return Exit.DONE;
	}

	private String passage(Source source, Arguments arguments) throws UsageException {
		String text = library.text(source.id()).value();
		int start = arguments.number("--start", 0, 0, text.length());
		int end = arguments.number("--end", text.length(), 0, text.length());
		if (start >= end)
			throw new UsageException("--start must lie before --end");
		return text.substring(start, end);
	}

	static void print(SearchResult result, Console console) throws Exception {
		if (console.lines()) {
			for (Hit hit : result.hits())
				console.line(HitJson.object(hit));
			return;
		}
		if (console.json()) {
			console.document(Json.object("words", result.tree(), "millis", result.millis(), "hits", result.hits().stream().map(HitJson::object).toList(), "warnings",
					result.warnings()));
			return;
		}
		result.warnings().forEach(console::message);
		console.print("words: " + result.tree());
		for (Hit hit : result.hits()) {
			console.print(HitJson.line(hit));
			console.print(HitJson.passage(hit));
		}
	}
}
