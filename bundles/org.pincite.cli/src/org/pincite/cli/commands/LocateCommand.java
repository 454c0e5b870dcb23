package org.pincite.cli.commands;

import java.util.List;

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
import org.pincite.library.Library;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchService;

/** {@code pincite locate SOURCE QUERY}: every place of one source that satisfies a query. */
@Component(property = "pincite.command=locate")
public final class LocateCommand implements Command {
	private static final int AROUND = 60;
	private final SearchService search;
	private final Library library;

	@Activate
	public LocateCommand(@Reference SearchService search, @Reference Library library) {
		this.search = search;
		this.library = library;
	}

	@Override
	public Usage usage() {
		return new Usage("locate", "SOURCE QUERY", "shows every place of one source that satisfies a query",
				Option.value("--in", "DIALECT", "words (default), westlaw, lexis or courtlistener"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<String> words = arguments.operands();
		if (words.size() < 2)
			throw new UsageException("expected a source id or citation, and a query");
		Source source = Sources.find(library, words.getFirst());
		String query = String.join(" ", words.subList(1, words.size()));
		try {
			search.update(new IndexingProgress(console));
			print(source, search.locate(source.id(), query, SearchCommand.dialect(arguments, "--in", Dialect.WORDS)), console);
			return Exit.DONE;
		} catch (QuerySyntaxException e) {
			return Syntax.report(query, e, console);
		}
	}

	private void print(Source source, List<Span> spans, Console console) throws Exception {
		String text = library.text(source.id()).value();
		Passages passages = Passages.of(library);
		List<Object> objects = spans.stream().<Object>map(span -> Json.object("start", span.start(), "end", span.end(), "text", span.of(text), "page",
				passages.locator(source.id(), span.start(), span.end()))).toList();
		if (console.json() || console.lines()) {
			console.object(Json.object("source", source.id(), "title", source.title(), "total", spans.size(), "spans", objects));
			return;
		}
		for (Span span : spans) {
			String page = passages.locator(source.id(), span.start(), span.end());
			String line = text.substring(Math.max(0, span.start() - AROUND), span.start()) + "[" + span.of(text) + "]"
					+ text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
			console.print((page == null ? "" : "at " + page + ": ") + line.replaceAll("\\s+", " ").strip());
		}
		console.progress(spans.size() + (spans.size() == 1 ? " place" : " places") + " in " + source.title());
	}
}
