package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
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
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Source;

/** {@code pincite list}: the sources of the library. */
@Component(property = "pincite.command=list")
public final class ListCommand implements Command {
	private final Library library;

	@Activate
	public ListCommand(@Reference Library library) {
		this.library = library;
	}

	@Override
	public Usage usage() {
		return new Usage("list", "[WORD…]", "lists the sources of the library, newest first", Option.value("--kind", "KIND", "only this kind"),
				Option.value("--court", "COURT", "only this court, by id (ca4)"), Option.value("--from", "DATE", "from this ISO date"),
				Option.value("--to", "DATE", "up to this ISO date"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<Source> sources = library.sources(Filters.of(arguments, arguments.operands()));
		Map<String, Integer> words = Map.of();
		String damage = null;
		try {
			words = library.words();
		} catch (LibraryException e) {
			damage = e.getMessage(); // the sources are listed without the lengths of their texts
		}
		List<Map<String, Object>> objects = new ArrayList<>(sources.size());
		for (Source source : sources)
			objects.add(Json.object("source", source.id(), "kind", source.kind().json(), "title", source.title(), "citations", source.citations(),
					"court", source.court(), "date", source.date(), "words", words.get(source.id()), "digest", source.digest() ? true : null));
		Listing.print(objects, console, o -> String.format("%-10s  %-16s  %-44s  %s", Listing.column(o.get("date"), 10),
				Listing.column(o.get("kind"), 16), Listing.column(o.get("title"), 44), o.get("source")));
		if (objects.isEmpty() && !console.json() && !console.lines())
			console.message("no sources; 'pincite import PATH' adds some");
		if (damage != null)
			console.message("pincite list: " + damage);
		return damage == null ? Exit.DONE : Exit.PROBLEMS;
	}
}
