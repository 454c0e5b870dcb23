/**
 * Finds, resolves and formats US legal citations; reporters, laws and courts are data tables beside the code.
 * Start at {@link org.pincite.citation.Citations} to read citations and {@link org.pincite.citation.CitationFormatter} to write them.
 * <p>
 * To add a reporter, a code or a court, add a line to a table in {@code internal/tables}: a further spelling of a known work to
 * {@code spellings.txt}, a set of rules or a code to {@code rules.txt}, a spelling of a court to {@code courts-extra.txt}. The columns are
 * described beside the script that makes the large tables, in {@code releng/citation-tables}.
 */
package org.pincite.citation;
