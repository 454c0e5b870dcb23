/**
 * Fetches sources from public services, each only after the user has switched it on.
 * Start at {@link org.pincite.ingest.connect.Connectors}; a service is one {@link org.pincite.ingest.connect.Connector}.
 */
package org.pincite.ingest.connect;
