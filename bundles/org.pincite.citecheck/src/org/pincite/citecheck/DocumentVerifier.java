package org.pincite.citecheck;

import java.util.List;

import org.pincite.citation.Span;
import org.pincite.citator.Citator;
import org.pincite.citecheck.internal.LibraryDocumentVerifier;
import org.pincite.library.Library;

/**
 * Checks the quotations and citations of any document against the library. The caller extracts the text; nothing of it is kept. Safe for several
 * threads.
 */
public interface DocumentVerifier {

	/** A verifier over a library, without any service registry. */
	static DocumentVerifier of(Library library, Citator citator) {
		return new LibraryDocumentVerifier(library, citator);
	}

	/** Quotations shorter than this, in words, are not looked for: they stand everywhere. */
	int SHORTEST = 5;

	/**
	 * @param text        the document's text, with footnotes where they stand
	 * @param blockQuotes spans of block quotations that the document's layout shows, beyond what can be told from quotation marks and indents; may be empty
	 */
	VerifiedDocument verify(String text, List<Span> blockQuotes);

	/** As above, for plain text. */
	default VerifiedDocument verify(String text) {
		return verify(text, List.of());
	}
}
