package org.pincite.citecheck;

import org.pincite.citation.Citation;

/**
 * A citation, compared with the library.
 *
 * @param citation the citation
 * @param status   what became of it
 * @param source   id of the source it leads to, or null
 * @param remark   what is wrong, in plain words, or null
 */
public record CheckedCitation(Citation citation, CitationStatus status, String source, String remark) {
}
