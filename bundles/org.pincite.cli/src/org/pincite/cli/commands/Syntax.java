package org.pincite.cli.commands;

import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.search.QuerySyntaxException;

/** Reports a query that cannot be read. */
final class Syntax {

	private Syntax() {
	}

	static int report(String query, QuerySyntaxException e, Console console) throws Exception {
		if (console.json() || console.lines())
			console.object(Json.object("error",
					Json.object("position", e.position(), "message", e.getMessage(), "suggestion", e.suggestion())));
		console.message("cannot read the query at character " + (e.position() + 1) + " of '" + query + "': " + e.getMessage()
				+ (e.suggestion() == null ? "" : "; try: " + e.suggestion()));
		return Exit.USAGE;
	}
}
