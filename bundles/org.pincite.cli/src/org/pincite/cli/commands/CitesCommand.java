package org.pincite.cli.commands;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationJson;
import org.pincite.citation.Citations;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Usage;
import org.pincite.ingest.Importer;

/** {@code pincite cites}: the citations of a text, or with {@code --jsonl} of many. */
@Component(property = "pincite.command=cites")
public final class CitesCommand implements Command {
	private final Importer importer;

	@Activate
	public CitesCommand(@Reference Importer importer) {
		this.importer = importer;
	}

	@Override
	public Usage usage() {
		return new Usage("cites", "[FILE|-]",
				"finds and resolves the citations of a text; with --jsonl, lines {\"id\",\"text\"} give lines {\"id\",\"cites\"}");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String file = arguments.operands().isEmpty() ? "-" : arguments.operand("a file, or - for standard input");
		if (console.lines())
			return lines(file, console);
		DocumentText document = DocumentText.of(file, importer, console);
		List<Citation> citations = Citations.standard().in(document.text(), document.regions());
		if (console.json()) {
			console.document(citations.stream().map(CitationJson::of).toList());
		} else {
			for (Citation citation : citations)
				console.printf("%8d %8d  %-12s %-34s %s", citation.core().start(), citation.core().end(), citation.kind().json(),
						Listing.column(citation.text(), 34), citation.broken() == null ? "-> " + citation.authority() : "broken: " + citation.broken());
		}
		return Exit.DONE;
	}

	private static int lines(String file, Console console) throws Exception {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				file.equals("-") ? console.in() : new ByteArrayInputStream(ReadCommand.bytes(file)), StandardCharsets.UTF_8))) {
			int number = 0, code = Exit.DONE;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				if (!line.isBlank() && !line(line, number, console))
					code = Exit.UNREADABLE;
			}
			return code;
		}
	}

	/** Answers one line; one that cannot be read is said to be so and left without an answer, and the others go on. */
	private static boolean line(String line, int number, Console console) throws Exception {
		Object value;
		try {
			value = Json.read(line);
		} catch (IOException e) {
			console.message("pincite cites: line " + number + " is not JSON: " + firstLine(e));
			return false;
		}
		if (!(value instanceof Map<?, ?> record) || !(record.get("text") instanceof String text)) {
			console.message("pincite cites: line " + number + " is no object with a \"text\"");
			return false;
		}
		console.line(Json.object("id", record.get("id"), "cites", Citations.standard().in(text).stream().map(CitationJson::of).toList()));
		return true;
	}

	static String firstLine(Exception e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
	}
}
