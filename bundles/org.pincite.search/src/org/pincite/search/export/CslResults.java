package org.pincite.search.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pincite.citation.Court;
import org.pincite.library.Source;
import org.pincite.search.Hit;

/** An array of items. */
final class CslResults {
	private CslResults() {
	}

	static String write(List<Hit> hits) {
		return hits.stream().map(CslResults::item).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
	}

	private static String item(Hit hit) {
		Source source = hit.source();
		Reported reported = Reported.of(source);
		List<String> members = new ArrayList<>();
		add("id", source.id(), members);
		add("type", switch (source.kind()) {
		case CASE, AGENCY_DECISION -> "legal_case";
		case STATUTE -> "legislation";
		case REGULATION -> "regulation";
		case NEWS -> "article-newspaper";
		case REPORT, GUIDANCE, AGENCY_STATEMENT -> "report";
		default -> "document";
		}, members);
		add("title", source.title(), members);
		add("title-short", source.shortTitle().equals(source.title()) ? null : source.shortTitle(), members);
		add("container-title", reported.reporter(), members);
		add("volume", reported.volume(), members);
		add("page", reported.page(), members);
		add("authority", Reported.court(source).map(Court::name).orElse(null), members);
		add("publisher", source.origin(), members);
		add("number", source.docket(), members);
		List<Integer> date = Reported.date(source);
		if (!date.isEmpty())
			members.add("\"issued\": {\"date-parts\": [" + date + "]}");
		add("URL", source.url(), members);
		add("language", source.language(), members);
		if (hit.passage() != null)
			add("note", (hit.passage().locator() == null ? "" : "At " + hit.passage().locator() + ": ") + Reported.line(hit.passage().exact()), members);
		return members.stream().collect(Collectors.joining(", ", "  {", "}"));
	}

	private static void add(String name, String value, List<String> members) {
		if (value != null && !value.isBlank())
			members.add('"' + name + "\": " + quoted(value));
	}

	private static String quoted(String value) {
		StringBuilder out = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '"' || c == '\\')
				out.append('\\').append(c);
			else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029')
				out.append(String.format("\\u%04x", (int) c));
			else
				out.append(c);
		}
		return out.append('"').toString();
	}
}
