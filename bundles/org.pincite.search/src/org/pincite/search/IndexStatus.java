package org.pincite.search;

/**
 * State of the index.
 *
 * @param sources  sources in the index
 * @param revision library revision it has reached
 * @param library  revision of the library
 * @param bytes    size on disk
 * @param problem  why it has to be rebuilt, or null
 */
public record IndexStatus(int sources, long revision, long library, long bytes, String problem) {
	public boolean current() {
		return problem == null && revision == library;
	}
}
