package org.pincite.citator;

import org.pincite.citation.Span;
import org.pincite.library.Verification;

/**
 * One source's treatment of an authority.
 *
 * @param source       id of the citing source, or the citation of one that is not in the library
 * @param title        its title
 * @param court        its court id, or null
 * @param date         its date, or null
 * @param depth        how much it says
 * @param treatment    {@code followed}, {@code distinguished}, {@code cited} …
 * @param negative     whether that treatment counts against the authority
 * @param signal       introductory signal, or null
 * @param sentence     span of the sentence that shows it in the citing text, or null when only a record states it
 * @param evidence     that sentence, or the record's note in own words, or null
 * @param verification how far the statement was checked
 */
public record CitingReference(String source, String title, String court, String date, Depth depth, String treatment,
		boolean negative, String signal, Span sentence, String evidence, Verification verification) {
}
