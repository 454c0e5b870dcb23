package org.pincite.citecheck;

import java.util.List;

import org.pincite.matter.Identified;

/**
 * A text of a matter with its references. It quotes the matter: never log it.
 *
 * @param element      the section, argument or statement that the text is of
 * @param text         the text
 * @param cites        its citations, checked against the library
 * @param placeholders its placeholders
 */
public record CitedText(Identified element, String text, List<CheckedCitation> cites, List<Placeholder> placeholders) {

	/**
	 * {@code {{pin:ID}}} or {@code {{cite:SOURCE}}}.
	 *
	 * @param kind  what stands before the colon
	 * @param value what stands behind it
	 * @param start position of the first brace
	 * @param end   one past the last
	 */
	public record Placeholder(String kind, String value, int start, int end) {
	}

	public CitedText {
		cites = List.copyOf(cites);
		placeholders = List.copyOf(placeholders);
	}
}
