package org.pincite.ingest.internal.law;

import java.util.Locale;
import java.util.Map;

import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceKind;

/**
 * What identifies a section of a code.
 *
 * @param code    {@code cfr} or {@code usc}
 * @param title   title number, or null
 * @param section section number, or null for an appendix
 * @param heading heading with its number
 * @param date    day up to which the text is current, ISO, or null
 * @param extra   hierarchy and notes
 */
record Section(String code, String title, String section, String heading, String date, Map<String, String> extra) {

	Source source(Canon canon, SourceKind asked) {
		boolean regulation = code.equals("cfr");
		SourceKind kind = asked != null ? asked : regulation ? SourceKind.REGULATION : SourceKind.STATUTE;
		SourceBuilder source = Source.builder(kind, Clean.line(heading, 400)).date(date)
				.origin(regulation ? "Code of Federal Regulations" : "United States Code").language("en");
		if (title != null && section != null) {
			String citation = canon.citationOr(title + (regulation ? " C.F.R. § " : " U.S.C. § ") + section);
			source.citation(citation).shortTitle(citation);
		}
		extra.forEach(source::extra);
		source.extra("section", section).extra("current-to", date);
		String low = heading.toLowerCase(Locale.ROOT);
		if (low.matches(".*\\[?(?:reserved|removed)\\.?\\]?\\s*") || low.matches(".*\\b(?:repealed|omitted|transferred)\\b.{0,200}"))
			source.status(low.contains("reserved") ? "reserved" : low.contains("repealed") ? "repealed" : low.contains("omitted") ? "omitted"
					: low.contains("transferred") ? "transferred" : "removed");
		String name = heading.replaceFirst("^§+\\s*[\\w.\\-–]+\\s*", "");
		String readable = (title == null ? "" : title + " ") + code + " " + (section == null ? "" : section.replace('.', '-') + " ")
				+ Clean.line(name.isBlank() ? "section" : name, 40);
		String identity = code + "/" + title + "/" + (section == null ? heading : section);
		return source.id(SourceIds.of(readable, null, identity)).build();
	}
}
