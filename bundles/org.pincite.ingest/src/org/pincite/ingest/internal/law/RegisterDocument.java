package org.pincite.ingest.internal.law;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceKind;

/**
 * What identifies a document of the Federal Register; absent values are null or empty.
 *
 * @param type      {@code final rule}, {@code proposed rule}, {@code notice}, {@code presidential document}
 * @param volume    volume of the Register
 * @param page      page it begins on
 * @param number    document number ({@code 2024-02705})
 * @param date      day of publication, ISO
 * @param action    what it says it is
 * @param affected  parts of the CFR it concerns
 * @param effective what it says of its dates
 */
record RegisterDocument(String type, String title, String agency, String volume, String page, String number, String date, String action,
		String docket, String affected, String effective) {
	private static final Pattern EFFECTIVE = Pattern.compile("(?i)\\b(?:effective|takes effect)\\b(?: date)?[^.;]{0,40}?(" + Dates.LONG + ")");

	Source source(Canon canon, SourceKind asked) {
		SourceKind kind = asked != null ? asked : type.endsWith("rule") ? SourceKind.REGULATION : SourceKind.AGENCY_STATEMENT;
		SourceBuilder source = Source.builder(kind, Clean.line(title, 400)).date(date).docket(docket).origin("Federal Register").status(type)
				.language("en").extra("document-number", number).extra("agency", agency).extra("action", action)
				.extra("cfr", affected).extra("dates", effective)
				.extra("effective-date", effectiveDate());
		String citation = null;
		if (volume != null && !volume.isEmpty() && page != null && page.matches("\\d+")) {
			citation = canon.citationOr(volume + " Fed. Reg. " + page);
			source.citation(citation);
		}
		String identity = number != null ? number : volume + "/" + page + "/" + title;
		return source.id(SourceIds.of(Clean.line(title, 60).toLowerCase(Locale.ROOT), date, "fr/" + identity)).build();
	}

	/** The day from which it says to be effective, where it names one. */
	private String effectiveDate() {
		Matcher day = EFFECTIVE.matcher(effective == null ? "" : effective);
		return day.find() ? Dates.iso(day.group(1)).orElse(null) : null;
	}
}
