package org.pincite.ingest.connect;

import java.util.List;

import org.pincite.ingest.Failure;

/**
 * What a fetch did.
 *
 * @param requests  number of requests sent, repeated ones included
 * @param found     number of documents the service named
 * @param imported  ids of the sources stored, new ones and new versions
 * @param unchanged number of documents that the library holds already as the service has them
 * @param failed    documents that could not be fetched or read; named by their public numbers
 * @param complete  true if everything that was asked for was walked through
 * @param stopped   why it stopped before the end, or null; the same request goes on from there
 */
public record FetchReport(int requests, int found, List<String> imported, int unchanged, List<Failure> failed, boolean complete, String stopped) {
}
