package org.pincite.brief.internal.compose;

import java.util.List;
import java.util.Optional;

import org.pincite.brief.ForumProfile;
import org.pincite.citation.Authority;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationFormatter;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Citations;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** Makes citations of sources and of what an author typed, in the forum's style. */
final class CitedSources {
	private final Citations citations;
	private final Courts courts;
	private final CitationFormatter formatter;
	private final boolean sortByParty;

	CitedSources(Citations citations, Courts courts, ForumProfile forum) {
		this.citations = citations;
		this.courts = courts;
		this.formatter = CitationFormatter.bluebook(forum.citationStyle());
		this.sortByParty = forum.sortsByParty();
	}

	/**
	 * @param pin page, section or subsections, or null
	 * @return empty when a source that should have a citation has none that can be read; {@link #withoutReporter} cites it all the same
	 */
	Optional<Citable> of(Source source, String pin) {
		if (source.citations().isEmpty())
			return isLegal(source.kind()) ? Optional.empty() : Optional.of(withoutReporter(source, pin));
		String core = source.citations().getFirst();
		Optional<Citation> bare = citations.parse(core);
		if (bare.isEmpty())
			return isLegal(source.kind()) ? Optional.empty() : Optional.of(withoutReporter(source, pin));
		if (bare.get().kind() != CitationKind.CASE)
			return Optional.of(citable(law(source, bare.get(), core, pin)));
		return Optional.of(citable(decision(source, core, pin).orElse(bare.get())));
	}

	Citable withoutReporter(Source source, String pin) {
		return new SecondaryCitable(source, pin, court(source.court()));
	}

	/** Reads a citation as it stands in a pin or placeholder. */
	Optional<Citable> of(String citation) {
		return citations.parse(citation).filter(this::isFull).map(this::citable);
	}

	/** The authority of a full citation that was found in running text. */
	Citable citable(Citation citation) {
		List<Authority> authority = citations.authorities(List.of(citation));
		String key = !authority.isEmpty() ? authority.getFirst().key()
				: citation.authority() != null ? citation.authority() : citation.canonical() != null ? citation.canonical() : citation.text();
		return new LegalCitable(citation, key, formatter, sortByParty);
	}

	boolean isFull(Citation citation) {
		return switch (citation.kind()) {
		case CASE, LAW, JOURNAL, CONSTITUTION -> true;
		default -> false;
		};
	}

	private Optional<Citation> decision(Source source, String core, String pin) {
		StringBuilder text = new StringBuilder(source.title()).append(", ").append(core);
		if (pin != null)
			text.append(", ").append(pin);
		String when = source.year() == null ? "" : source.year().toString();
		String court = court(source.court());
		String inside = ((court == null ? "" : court) + " " + when).strip();
		if (!inside.isEmpty())
			text.append(" (").append(inside).append(')');
		return citations.parse(text.toString());
	}

	/** The law with the pin's subsections, else with those that the source's short title names ({@code 8 U.S.C. § 1229a(c)(7)}). */
	private Citation law(Source source, Citation bare, String core, String pin) {
		if (pin != null)
			return law(core, pin).orElse(bare);
		return citations.parse(source.shortTitle()).filter(t -> t.canonical() != null && t.canonical().equals(bare.canonical())).orElse(bare);
	}

	private Optional<Citation> law(String core, String pin) {
		String subsections = pin.startsWith("(") ? pin : pin.startsWith("§") ? pin.substring(1).strip() : null;
		if (subsections == null || !subsections.startsWith("("))
			return citations.parse(core + ", " + pin);
		return citations.parse(core.contains("(") ? core : core + subsections);
	}

	private String court(String id) {
		return id == null ? null : courts.byId(id).map(Court::abbreviation).orElse(null);
	}

	private static boolean isLegal(SourceKind kind) {
		return switch (kind) {
		case CASE, AGENCY_DECISION, STATUTE, REGULATION -> true;
		default -> false;
		};
	}
}
