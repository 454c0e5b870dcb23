package org.pincite.ingest.connect;

import java.time.Instant;

/**
 * A request that is kept to be run again for what is new.
 *
 * @param name    the user's name for it
 * @param request what it asks
 * @param lastRun when it was last walked through to its end, or null
 */
public record SavedSearch(String name, FetchRequest request, Instant lastRun) {
}
