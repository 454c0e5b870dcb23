/**
 * Finds, resolves and formats US legal citations; reporters, laws and courts are data tables beside the code.
 * Start at {@link org.pincite.citation.Citations} to read citations and {@link org.pincite.citation.CitationFormatter} to write them.
 */
package org.pincite.citation;
