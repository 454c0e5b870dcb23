package org.pincite.search;

/** Hears how indexing goes and may stop it; what was indexed stays. */
public interface IndexProgress {
	IndexProgress NONE = new IndexProgress() {
	};

	default void reached(int done, int total) {
	}

	default boolean cancelled() {
		return false;
	}
}
