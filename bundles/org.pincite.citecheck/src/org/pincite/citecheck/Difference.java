package org.pincite.citecheck;

/**
 * Where a quotation and its source differ.
 *
 * @param quoted words of the quotation, empty if it leaves something out without showing it
 * @param source words of the source, empty if the quotation adds something without brackets
 * @param start  where the words stand in the document that quotes (for an omission: where they are missing), UTF-16 offset
 * @param end    end of the words, exclusive
 */
public record Difference(String quoted, String source, int start, int end) {
}
