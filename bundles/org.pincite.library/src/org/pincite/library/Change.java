package org.pincite.library;

/**
 * One step in the library's life, for followers that catch up.
 *
 * @param revision revision that the step belongs to; grows by one with every committed batch
 * @param source   id of the source
 * @param removed  true if it was removed, false if it was added or replaced
 */
public record Change(long revision, String source, boolean removed) {
}
