package org.pincite.ui.research.reader;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationFormatter;
import org.pincite.citation.CitationStyle;
import org.pincite.citation.Citations;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Passage;
import org.pincite.library.Source;

/** A passage as it is pasted elsewhere: the quote, and the full citation with its page. */
public final class QuotedPassage {

	private QuotedPassage() {
	}

	/** The quote in quotation marks with its citation; a digest's words go without the marks and say what they are. */
	public static String of(Source source, Passage passage) {
		String quote = passage.exact().strip().replaceAll("\\s+", " ");
		String citation = citation(source, passage.locator());
		return source.digest() ? quote + " (Pincite digest of " + citation + ")" : "“" + quote + "” " + citation + ".";
	}

	private static String citation(Source source, String locator) {
		if (source.citations().isEmpty())
			return source.title() + (locator == null ? "" : ", at " + locator);
		String typed = switch (source.kind()) {
		case CASE, AGENCY_DECISION -> source.shortTitle() + ", " + source.citations().getFirst() + (locator == null || source.digest() ? "" : ", " + locator)
				+ " (" + court(source) + (source.year() == null ? "" : source.year()) + ")";
		default -> source.citations().getFirst() + (locator == null || !locator.startsWith("(") ? "" : locator);
		};
		return Citations.standard().parse(typed).map(QuotedPassage::formatted).orElse(typed);
	}

	private static String formatted(Citation citation) {
		return CitationFormatter.plain(CitationFormatter.bluebook(CitationStyle.COURT_OF_APPEALS).full(citation));
	}

	private static String court(Source source) {
		String abbreviation = source.court() == null ? "" : Courts.standard().byId(source.court()).map(Court::abbreviation).orElse("");
		return abbreviation.isEmpty() ? "" : abbreviation + " ";
	}
}
