/**
 * Finds, resolves and formats US legal citations; reporters, laws and courts are data tables beside the code.
 * Start at {@link org.pincite.citation.Citations} to read citations and {@link org.pincite.citation.CitationFormatter} to write them.
 * <p>
 * To add a reporter, a code or a court, add a line to a table in {@code internal/tables}; no code changes:
 * <ul>
 * <li>a reporter to {@code reporters-extra.txt}, a further spelling of a known work to {@code spellings.txt},</li>
 * <li>a code, a set of rules or a constitution to {@code rules.txt},</li>
 * <li>a spelling of a court to {@code courts-extra.txt}, the abbreviation that the Bluebook prints for it to {@code courts-bluebook.txt}.</li>
 * </ul>
 * The columns are described beside the script that makes the large tables, in {@code releng/citation-tables}. The same lines may stand in files of the
 * same names in a folder of the user's own, which the environment variable {@code PINCITE_TABLES} or the system property {@code pincite.tables}
 * names; the product's help has a page on it.
 */
package org.pincite.citation;
