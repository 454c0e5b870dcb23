package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.pincite.library.Finding;
import org.pincite.library.Library;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;
import org.pincite.search.SearchService;

/** {@code pincite doctor}: checks the store and brings what is derived from it up to date. */
@Component(property = "pincite.command=doctor")
public final class DoctorCommand implements Command {
	private final Library library;
	private final SearchService search;
	private final Citator citator;

	@Activate
	public DoctorCommand(@Reference Library library, @Reference SearchService search, @Reference Citator citator) {
		this.library = library;
		this.search = search;
		this.citator = citator;
	}

	@Override
	public Usage usage() {
		return new Usage("doctor", "", "checks the library's store and repairs what is derived from it");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		console.progress("checking " + library.location().folder() + " …");
		List<Finding> findings = library.check();
		IndexStatus before = search.status();
		if (findings.isEmpty()) {
			if (!before.current())
				search.update(IndexProgress.NONE);
			citator.update(); // which looks first whether it lags behind
		}
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Finding finding : findings)
			objects.add(Json.object("what", finding.what(), "source", finding.source(), "detail", finding.detail()));
		if (console.json() || console.lines())
			console.object(Json.object("sources", library.size(), "whole", findings.isEmpty(), "findings", objects, "indexRepaired",
					findings.isEmpty() && !before.current()));
		else {
			for (Finding finding : findings)
				console.print(finding.what() + (finding.source() == null ? "" : " [" + finding.source() + "]") + ": " + finding.detail());
			console.print(findings.isEmpty() ? library.size() + " sources, the store is whole" : findings.size() + " problems found");
		}
		return findings.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
	}
}
