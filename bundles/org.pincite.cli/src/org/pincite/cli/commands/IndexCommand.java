package org.pincite.cli.commands;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.search.IndexStatus;
import org.pincite.search.SearchService;

/** {@code pincite index rebuild|status}: the caches that are made from the store. */
@Component(property = "pincite.command=index")
public final class IndexCommand implements Command {
	private final SearchService search;
	private final Citator citator;

	@Activate
	public IndexCommand(@Reference SearchService search, @Reference Citator citator) {
		this.search = search;
		this.citator = citator;
	}

	@Override
	public Usage usage() {
		return new Usage("index", "rebuild|status", "shows or rebuilds the index and the citation graph");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		switch (arguments.operand("rebuild or status")) {
		case "rebuild" -> {
			search.rebuild(new IndexingProgress(console));
			citator.rebuild();
		}
		case "status" -> {
			// Printed below.
		}
		default -> throw new UsageException("expected rebuild or status");
		}
		IndexStatus status = search.status();
		if (console.json() || console.lines())
			console.object(Json.object("sources", status.sources(), "revision", status.revision(), "library", status.library(), "bytes",
					status.bytes(), "current", status.current(), "problem", status.problem()));
		else
			console.print(status.sources() + " sources indexed, " + (status.current() ? "up to date"
					: status.problem() == null ? "behind the library: the next search catches up" : status.problem()) + ", " + status.bytes() / 1024
					+ " KB");
		return status.problem() == null ? Exit.DONE : Exit.PROBLEMS;
	}
}
