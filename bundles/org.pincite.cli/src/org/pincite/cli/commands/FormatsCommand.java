package org.pincite.cli.commands;

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
import org.pincite.cli.Usage;
import org.pincite.ingest.Importer;

/** {@code pincite formats}: what can be imported. */
@Component(property = "pincite.command=formats")
public final class FormatsCommand implements Command {
	private final Importer importer;

	@Activate
	public FormatsCommand(@Reference Importer importer) {
		this.importer = importer;
	}

	@Override
	public Usage usage() {
		return new Usage("formats", "", "lists the formats that can be imported");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<Map<String, Object>> formats = importer.formats().stream()
				.map(format -> Json.object("id", format.id(), "name", format.name(), "extensions", format.extensions())).toList();
		Listing.print(formats, console, format -> String.format("%-22s %-34s %s", format.get("id"), format.get("name"),
				String.join(" ", importer.formats().stream().filter(f -> f.id().equals(format.get("id"))).findFirst().orElseThrow().extensions())));
		return Exit.DONE;
	}
}
