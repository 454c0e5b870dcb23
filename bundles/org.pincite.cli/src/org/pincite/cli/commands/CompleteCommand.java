package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.pincite.search.Completion;
import org.pincite.search.Dialect;
import org.pincite.search.SearchService;

/** {@code pincite complete QUERY}: what a query may go on with at the cursor. */
@Component(property = "pincite.command=complete")
public final class CompleteCommand implements Command {
	private final SearchService search;

	@Activate
	public CompleteCommand(@Reference SearchService search) {
		this.search = search;
	}

	@Override
	public Usage usage() {
		return new Usage("complete", "QUERY", "shows what a query may go on with: fields, courts, judges, citations, words",
				Option.value("--in", "DIALECT", "words (default), westlaw, lexis or courtlistener"),
				Option.value("--at", "N", "the cursor, a UTF-16 offset into the query (its end)"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String query = arguments.joined("a query");
		search.update(new IndexingProgress(console));
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Completion each : search.complete(query, arguments.number("--at", query.length(), 0, query.length()),
				SearchCommand.dialect(arguments, "--in", Dialect.WORDS)))
			objects.add(Json.object("kind", each.kind().name().toLowerCase(Locale.ROOT), "start", each.start(), "end", each.end(), "text", each.text(), "label",
					each.label().isEmpty() ? null : each.label(), "query", each.in(query)));
		Listing.print(objects, console, o -> String.format("%-9s %s%s", o.get("kind"), o.get("query"), o.get("label") == null ? "" : "   " + o.get("label")));
		return Exit.DONE;
	}
}
