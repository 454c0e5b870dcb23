package org.pincite.search;

import java.util.Map;

/**
 * Labels that sources have by what others say of them, and not by themselves: the treatment flags of the citator. Whoever knows them registers a service; hits can
 * then be counted and chosen by them. Safe for several threads.
 */
public interface SourceFlags {

	/** Changes whenever a label may have. Answers at once. */
	long revision();

	/** Labels by id of the source; a source without one is not named. May take long in a large library. */
	Map<String, String> labels();
}
