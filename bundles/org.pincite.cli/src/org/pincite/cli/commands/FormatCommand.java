package org.pincite.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.Forums;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationFormatter;
import org.pincite.citation.CitationJson;
import org.pincite.citation.CitationKind;
import org.pincite.citation.CitationStyle;
import org.pincite.citation.Citations;
import org.pincite.citation.Run;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;

/** {@code pincite format}: writes citations, given as JSON on standard input or typed as operands, in a style. */
@Component(property = "pincite.command=format")
public final class FormatCommand implements Command {
	private static final List<String> FORMS = List.of("full", "short", "id", "string");

	@Override
	public Usage usage() {
		return new Usage("format", "[CITATION…]", "formats citations: operands as typed, or JSON on standard input (one, a list, or --jsonl lines)",
				Option.value("--style", "STYLE", "bluebook (default)"), Option.value("--forum", "FORUM", "whose forms: ca4 (default), bia, ij, memo …"),
				Option.value("--form", "FORM", "full (default), short, id, or string: all in one string citation"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String style = arguments.value("--style").orElse("bluebook");
		if (!style.equals("bluebook"))
			throw new UsageException("there is no style " + style + "; known: bluebook");
		CitationFormatter formatter = CitationFormatter.bluebook(style(arguments.value("--forum").orElse("ca4")));
		String form = arguments.value("--form").orElse("full");
		List<Map<String, Object>> objects = new ArrayList<>();
		if (!FORMS.contains(form))
			throw new UsageException("there is no form " + form + "; known: " + String.join(" ", FORMS));
		List<Citation> citations = arguments.operands().isEmpty() ? fromJson(console) : typed(arguments.operands());
		if (form.equals("string"))
			objects.add(object(null, formatter.string(citations)));
		else
			for (Citation citation : citations)
				objects.add(object(citation, runs(formatter, citation, form)));
		Listing.print(objects, console, object -> (String) object.get("text"));
		return Exit.DONE;
	}

	private static CitationStyle style(String forum) throws UsageException {
		return Forums.standard().byId(forum).map(ForumProfile::citationStyle).orElseThrow(() -> new UsageException("there is no forum " + forum + "; known: "
				+ Forums.standard().all().stream().map(ForumProfile::id).collect(Collectors.joining(" "))));
	}

	private static List<Citation> typed(List<String> operands) throws FailedException {
		List<Citation> citations = new ArrayList<>();
		for (String operand : operands)
			citations.add(Citations.standard().parse(operand)
					.orElseThrow(() -> new FailedException(Exit.UNREADABLE, operand + " cannot be read as one citation")));
		return citations;
	}

	private static List<Citation> fromJson(Console console) throws Exception {
		String input = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
		List<Object> values = new ArrayList<>();
		try {
			if (console.lines())
				for (String line : input.lines().filter(line -> !line.isBlank()).toList())
					values.add(Json.read(line));
			else if (Json.read(input) instanceof Object value)
				values.addAll(value instanceof List<?> list ? list : List.of(value));
		} catch (IOException e) {
			throw new FailedException(Exit.UNREADABLE, "the input is not JSON: " + CitesCommand.firstLine(e));
		}
		List<Citation> citations = new ArrayList<>();
		for (Object value : values)
			citations.add(citation(value));
		return citations;
	}

	private static Citation citation(Object value) throws FailedException {
		if (!(value instanceof Map<?, ?> map))
			throw new FailedException(Exit.UNREADABLE, "a citation is a JSON object");
		try {
			@SuppressWarnings("unchecked") // JSON objects have text keys.
			Map<String, ?> fields = (Map<String, ?>) map;
			return CitationJson.read(fields);
		} catch (IllegalArgumentException e) {
			throw new FailedException(Exit.UNREADABLE, e.getMessage());
		}
	}

	private static List<Run> runs(CitationFormatter formatter, Citation citation, String form) {
		return switch (form) {
		case "full" -> citation.kind() == CitationKind.ID ? formatter.id(citation)
				: citation.kind() == CitationKind.SHORT ? formatter.shortForm(citation) : formatter.full(citation);
		case "short" -> formatter.shortForm(citation);
		default -> formatter.id(citation);
		};
	}

	private static Map<String, Object> object(Citation citation, List<Run> runs) {
		return Json.object("text", CitationFormatter.plain(runs), "runs",
				runs.stream().map(run -> Json.object("text", run.text(), "italic", run.italic() ? true : null)).toList(), "authority",
				citation == null ? null : citation.authority());
	}
}
