package org.pincite.library;

import java.util.List;

/**
 * A source with all that is read to index it, of one committed state of the library.
 *
 * @param marks       all marks over the text, in its order
 * @param fingerprint see {@link Library#fingerprint}
 */
public record StoredSource(Source source, SourceText text, List<Mark> marks, String fingerprint) {
}
