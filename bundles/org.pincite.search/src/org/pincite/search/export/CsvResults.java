package org.pincite.search.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pincite.citation.Court;
import org.pincite.library.Source;
import org.pincite.search.Hit;

/** A line for each hit. */
final class CsvResults {
	private static final List<String> NAMES = List.of("rank", "source", "kind", "title", "citation", "court", "date", "docket", "page", "passage", "url");

	private CsvResults() {
	}

	static String write(List<Hit> hits) {
		StringBuilder out = new StringBuilder(row(NAMES.stream()));
		for (int i = 0; i < hits.size(); i++) {
			Hit hit = hits.get(i);
			Source source = hit.source();
			out.append(row(Stream.of(Integer.toString(i + 1), source.id(), source.kind().json(), source.title(), String.join("; ", source.citations()),
					Reported.court(source).map(Court::name).orElse(source.court()), source.date(), source.docket(),
					hit.passage() == null ? null : hit.passage().locator(), hit.passage() == null ? null : Reported.line(hit.passage().exact()), source.url())));
		}
		return out.toString();
	}

	private static String row(Stream<String> cells) {
		return cells.map(CsvResults::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	/** Quoted where it must be; what a spreadsheet would compute is marked as text. */
	private static String cell(String value) {
		if (value == null || value.isEmpty())
			return "";
		String text = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
