package org.pincite.ingest.connect;

import java.net.URI;

/**
 * A connector as the user has set it.
 *
 * @param connector the service
 * @param on        whether requests may be made
 * @param server    where they go: the service itself or a mirror that the user chose
 * @param token     where its token is kept, in words, or null when there is none
 */
public record ConnectorState(Connector connector, boolean on, URI server, String token) {
}
