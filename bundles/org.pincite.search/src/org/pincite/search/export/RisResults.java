package org.pincite.search.export;

import java.util.List;
import java.util.Locale;

import org.pincite.citation.Court;
import org.pincite.library.Source;
import org.pincite.search.Hit;

/** A record for each hit. */
final class RisResults {
	private RisResults() {
	}

	static String write(List<Hit> hits) {
		StringBuilder out = new StringBuilder();
		for (Hit hit : hits)
			record(hit, out);
		return out.toString();
	}

	private static void record(Hit hit, StringBuilder out) {
		Source source = hit.source();
		Reported reported = Reported.of(source);
		List<Integer> date = Reported.date(source);
		tag("TY", switch (source.kind()) {
		case CASE, AGENCY_DECISION -> "CASE";
		case STATUTE, REGULATION -> "STAT";
		case NEWS -> "NEWS";
		case REPORT, GUIDANCE, AGENCY_STATEMENT -> "RPRT";
		default -> "GEN";
		}, out);
		tag("TI", source.title(), out);
		tag("ID", source.id(), out);
		tag("PB", Reported.court(source).map(Court::name).orElse(source.origin()), out);
		tag("VL", reported.volume(), out);
		tag("T2", reported.reporter(), out);
		tag("SP", reported.page(), out);
		for (String citation : source.citations())
			tag("N1", citation, out);
		tag("M1", source.docket(), out);
		if (!date.isEmpty()) {
			tag("PY", date.getFirst().toString(), out);
			tag("DA", String.format(Locale.ROOT, "%04d/%s/%s", date.getFirst(), part(date, 1), part(date, 2)), out);
		}
		tag("UR", source.url(), out);
		if (hit.passage() != null)
			tag("N2", (hit.passage().locator() == null ? "" : "At " + hit.passage().locator() + ": ") + hit.passage().exact(), out);
		out.append("ER  - \r\n\r\n");
	}

	private static String part(List<Integer> date, int i) {
		return date.size() > i ? String.format(Locale.ROOT, "%02d", date.get(i)) : "";
	}

	private static void tag(String name, String value, StringBuilder out) {
		if (value != null && !value.isBlank())
			out.append(name).append("  - ").append(Reported.line(value)).append("\r\n");
	}
}
