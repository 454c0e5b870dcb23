package org.pincite.library;

import java.util.List;

/**
 * What adding a batch did.
 *
 * @param added     ids of sources that are new
 * @param replaced  ids of sources of which a new version was stored
 * @param unchanged ids of sources that were there already, byte for byte or with the same text
 * @param revision  the library's revision after the batch
 */
public record Added(List<String> added, List<String> replaced, List<String> unchanged, long revision) {
}
