package org.pincite.citecheck.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** What in a citation cannot be right, by itself or by what the library has. */
final class Contradictions {
	private static final Pattern NUMBER = Pattern.compile("^\\*?(\\d{1,6})");

	private Contradictions() {
	}

	/** A pin page before the first page of the decision. */
	static Optional<String> within(Citation citation, List<Citation> all) {
		Citation full = full(citation, all);
		if (full == null || full.kind() != CitationKind.CASE || citation.pin() == null || citation.pin().startsWith("*")
				|| full.reporter() == null || full.reporter().matches(".*\\b(?:WL|LEXIS)\\b.*"))
			return Optional.empty();
		int first = number(full.page());
		int pin = number(citation.pin());
		return first > 0 && pin >= 0 && pin < first
				? Optional.of(Messages.get("citation.pin-before", citation.pin(), full.page()))
				: Optional.empty();
	}

	/** Another name, court or year than the library's record of the authority, or a pin page beyond its last. */
	static Optional<String> with(Citation citation, Source source, Library library) {
		boolean decision = source.kind() == SourceKind.CASE || source.kind() == SourceKind.AGENCY_DECISION;
		if (!decision || citation.kind() == CitationKind.ID)
			return Optional.empty();
		if (citation.kind() == CitationKind.CASE) {
			if (!named(citation, source))
				return Optional.of(Messages.get("citation.name", source.label(), source.title(), name(citation)));
			if (citation.year() != null && source.year() != null && !citation.year().equals(source.year()))
				return Optional.of(Messages.get("citation.year", source.title(), String.valueOf(source.year()),
						String.valueOf(citation.year())));
			if (citation.court() != null && source.court() != null && !citation.court().equals(source.court()))
				return Optional.of(Messages.get("citation.court", source.title(), Courtroom.name(source.court()),
						Courtroom.name(citation.court())));
		}
		return source.digest() ? Optional.empty() : beyond(citation, source, library);
	}

	private static Optional<String> beyond(Citation citation, Source source, Library library) {
		int pin = number(citation.pin());
		if (pin < 0 || citation.pin().startsWith("*"))
			return Optional.empty();
		List<Mark> pages = library.marks(source.id(), MarkKind.PAGE);
		int last = pages.isEmpty() ? -1 : number(pages.getLast().label());
		int first = pages.isEmpty() ? -1 : number(pages.getFirst().label());
		boolean sameReporter = citation.page() != null && Math.abs(number(citation.page()) - first) <= 2;
		return sameReporter && last > first && pin > last + 1
				? Optional.of(Messages.get("citation.pin-beyond", citation.pin(), source.title(), String.valueOf(last)))
				: Optional.empty();
	}

	/** True if a party named in the citation is a party of the source, or the names cannot be compared. */
	private static boolean named(Citation citation, Source source) {
		Set<String> cited = CaseNames.words(name(citation));
		Set<String> known = CaseNames.words(source.title() + " " + source.shortTitle());
		boolean comparable = source.title().matches(".* v\\.? .*|(?:Matter of|In re|Ex parte) .*");
		return !comparable || cited.isEmpty() || known.isEmpty() || !Collections.disjoint(cited, known)
				|| cited.stream().anyMatch(word -> known.stream().anyMatch(other -> abbreviates(word, other)));
	}

	private static boolean abbreviates(String word, String other) {
		int length = Math.min(word.length(), other.length());
		return length >= 4 && word.regionMatches(0, other, 0, length);
	}

	private static String name(Citation citation) {
		return (citation.plaintiff() == null ? "" : citation.plaintiff() + " v. ")
				+ (citation.defendant() == null ? "" : citation.defendant());
	}

	private static Citation full(Citation citation, List<Citation> all) {
		Citation at = citation;
		for (int steps = 0; at != null && at.antecedent() != null && steps < 100; steps++)
			at = at.antecedent() < all.size() ? all.get(at.antecedent()) : null;
		return at;
	}

	private static int number(String page) {
		Matcher number = page == null ? null : NUMBER.matcher(page);
		return number != null && number.find() ? Integer.parseInt(number.group(1)) : -1;
	}
}
