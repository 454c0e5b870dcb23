/**
 * What word processors write, whatever the file format: blocks of pieces, and notes. Open {@link org.pincite.ingest.internal.word.WordText} first, which
 * turns them into text and marks; the readers of DOCX and RTF build on it.
 */
package org.pincite.ingest.internal.word;
