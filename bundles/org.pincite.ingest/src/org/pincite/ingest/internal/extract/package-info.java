/**
 * Takes text and marks out of word-processor files, e-books and PDF. Open {@link org.pincite.ingest.internal.extract.Extractor} first; these
 * classes meet hostile bytes and run in a process of their own, see {@code internal.isolated}.
 */
package org.pincite.ingest.internal.extract;
