package org.pincite.ingest;

/** Hears how an import goes and may stop it. Called from the importing thread. */
public interface Progress {

	Progress NONE = new Progress() {
	};

	/** @param total number of documents to come, or -1 when not known */
	default void begins(long total) {
	}

	/** A document is done, read or failed. */
	default void reached(String path) {
	}

	/** Asked before each document; what was committed stays. */
	default boolean cancelled() {
		return false;
	}
}
