package org.pincite.ingest.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Citations;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.citation.Region;
import org.pincite.citation.Span;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * Brings citations and courts as records print them into the one form the library uses. Immutable.
 *
 * @param citations finds and corrects citations
 * @param courts    the court table
 */
public record Canon(Citations citations, Courts courts) {

	/** The canonical form of one citation as printed, or empty when it is not one. */
	public Optional<String> citation(String printed) {
		String line = Clean.line(printed);
		if (line == null || line.length() > 200)
			return Optional.empty();
		return citations.parse(line).map(Citation::canonical);
	}

	/** The canonical form where there is one, else the citation as it stands: a record's word about itself is kept. */
	public String citationOr(String printed) {
		return citation(printed).orElse(Clean.line(printed));
	}

	/** The id of a court given by id, name or abbreviation, or null. */
	public String court(String printed) {
		String line = Clean.line(printed);
		if (line == null || line.length() > 300)
			return null;
		return courts.byId(line).or(() -> CourtNames.find(line, courts)).map(Court::id).orElse(null);
	}

	/**
	 * Marks of every citation in a text; a bare section sign that refers to no known law is none.
	 *
	 * @param known marks of the text; its footnotes and block quotations have antecedents of their own
	 */
	public List<Mark> marks(String text, List<Mark> known) {
		List<Region> regions = new ArrayList<>();
		for (Mark mark : known)
			if (mark.kind() == MarkKind.FOOTNOTE || mark.kind() == MarkKind.BLOCK_QUOTE)
				regions.add(new Region(mark.kind() == MarkKind.FOOTNOTE ? Region.Kind.FOOTNOTE : Region.Kind.QUOTATION,
						new Span(mark.start(), mark.end())));
		List<Mark> marks = new ArrayList<>();
		for (Citation citation : citations.in(text, regions)) {
			if (citation.kind() == CitationKind.UNKNOWN && citation.authority() == null)
				continue;
			String label = citation.canonical() != null ? citation.canonical()
					: citation.authority() != null ? citation.authority() : Clean.line(citation.text());
			if (citation.core().end() <= text.length() && label != null)
				marks.add(new Mark(MarkKind.CITATION, citation.core().start(), citation.core().end(), label,
						citation.authority(), 0));
		}
		return marks;
	}
}
