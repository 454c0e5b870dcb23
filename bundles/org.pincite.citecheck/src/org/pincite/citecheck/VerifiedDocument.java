package org.pincite.citecheck;

import java.util.List;

/**
 * What the verification of a document found.
 *
 * @param quotes quotations of five words or more, by position
 * @param cites  citations, by position, as the citation engine lists them
 */
public record VerifiedDocument(List<CheckedQuote> quotes, List<CheckedCitation> cites) {

	public VerifiedDocument {
		quotes = List.copyOf(quotes);
		cites = List.copyOf(cites);
	}

	/** True if a quotation is altered or not found, or a citation broken or contradicted. */
	public boolean problems() {
		return quotes.stream().anyMatch(quote -> quote.status() != QuoteStatus.EXACT) || cites.stream()
				.anyMatch(cite -> cite.status() == CitationStatus.BROKEN || cite.status() == CitationStatus.CONTRADICTED);
	}
}
