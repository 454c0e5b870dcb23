/**
 * Reads files of every known format into sources and imports them into a library.
 * Start at {@link org.pincite.ingest.Importer}; a format is one {@link org.pincite.ingest.SourceReader}.
 */
package org.pincite.ingest;
