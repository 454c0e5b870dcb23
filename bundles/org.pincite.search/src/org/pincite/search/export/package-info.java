/**
 * Results of a search as files that other programs read: spreadsheets, reference managers, word processors.
 * Start at {@link org.pincite.search.export.ResultFormat}.
 */
package org.pincite.search.export;
