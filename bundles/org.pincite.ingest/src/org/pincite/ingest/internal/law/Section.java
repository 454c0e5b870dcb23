package org.pincite.ingest.internal.law;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
	private static final Pattern DATE = Pattern.compile(Dates.LONG);
	private static final Pattern IN_PATH = Pattern.compile("(?:/full/|title-?\\d{1,2}[-_./]|[-_@/])(\\d{4}-\\d{2}-\\d{2})(?:/|[-_.]|$)");

	/** The day that a note of amendments names last, which is when its latest document was published. */
	static Optional<String> lastDate(String history) {
		Optional<String> last = Optional.empty();
		Matcher date = DATE.matcher(history == null ? "" : history);
		while (date.find()) {
			Optional<String> iso = Dates.iso(date.group());
			if (iso.isPresent() && (last.isEmpty() || iso.get().compareTo(last.get()) > 0))
				last = iso;
		}
		return last;
	}

	/** The day that the name of a file or the address of an answer says it was current on, or null. */
	static String dateOf(String path) {
		Matcher date = IN_PATH.matcher(path);
		return date.find() ? Dates.iso(date.group(1)).orElse(null) : null;
	}

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
		lastDate(extra.get("history")).filter(amended -> date == null || amended.compareTo(date) <= 0)
				.ifPresent(amended -> source.extra("last-amended", amended));
		String low = heading.toLowerCase(Locale.ROOT);
		if (low.matches(".*\\[?(?:reserved|removed)\\.?\\]?\\s*") || low.matches(".*\\b(?:repealed|omitted|transferred)\\b.{0,200}"))
			source.status(low.contains("reserved") ? "reserved" : low.contains("repealed") ? "repealed" : low.contains("omitted") ? "omitted"
					: low.contains("transferred") ? "transferred" : "removed");
		source.status(extra.get("status"));
		String name = heading.replaceFirst("^§+\\s*[\\w.\\-–]+\\s*", "");
		String readable = (title == null ? "" : title + " ") + code + " " + (section == null ? "" : section.replace('.', '-') + " ")
				+ Clean.line(name.isBlank() ? "section" : name, 40);
		// Editions of a section live side by side: each is a source of its own.
		String identity = code + "/" + title + "/" + (section == null ? heading : section) + (date == null ? "" : "@" + date);
		return source.id(SourceIds.of(readable, null, identity)).build();
	}
}
