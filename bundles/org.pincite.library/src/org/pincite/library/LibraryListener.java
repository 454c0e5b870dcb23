package org.pincite.library;

/** Hears of every committed change. Called after the commit, outside any lock, in the order of revisions; must return soon. */
@FunctionalInterface
public interface LibraryListener {

	/** @param revision the revision just committed; ask {@link Library#changesSince(long)} for what it changed */
	void committed(long revision);
}
