/**
 * The connectors and what they share: one polite line to a service, the list of requests, the user's settings.
 * Start at {@link org.pincite.ingest.internal.connect.StandardConnectors}; a service is one {@link org.pincite.ingest.internal.connect.Fetching}.
 */
package org.pincite.ingest.internal.connect;
