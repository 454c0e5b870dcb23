package org.pincite.cli.commands;

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
import org.pincite.search.Dialect;
import org.pincite.search.Parsed;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchService;

/** {@code pincite parse QUERY}: how a query is understood, or the query in another dialect. */
@Component(property = "pincite.command=parse")
public final class ParseCommand implements Command {
	private final SearchService search;

	@Activate
	public ParseCommand(@Reference SearchService search) {
		this.search = search;
	}

	@Override
	public Usage usage() {
		return new Usage("parse", "QUERY", "shows how a query is understood, or translates it",
				Option.value("--in", "DIALECT", "words (default), westlaw, lexis or courtlistener"),
				Option.value("--to", "DIALECT", "print it in this dialect"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String query = arguments.joined("a query");
		Dialect in = SearchCommand.dialect(arguments, "--in", Dialect.WORDS);
		try {
			Parsed parsed = search.parse(query, in, SearchCommand.dialect(arguments, "--to", in));
			if (console.json() || console.lines()) {
				console.object(Json.object("tree", parsed.tree(), "canonical", parsed.canonical(), "warnings", parsed.warnings()));
			} else {
				console.print(parsed.tree());
				console.print(parsed.canonical());
				parsed.warnings().forEach(console::message);
			}
			return Exit.DONE;
		} catch (QuerySyntaxException e) {
			return Syntax.report(query, e, console);
		}
	}
}
