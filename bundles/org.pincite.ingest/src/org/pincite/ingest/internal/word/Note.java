package org.pincite.ingest.internal.word;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param label  its number or sign
 * @param blocks what it says
 */
public record Note(String label, List<Block> blocks) {
}
