package org.pincite.ingest;

import java.util.List;

/**
 * What an import did. Every document is in exactly one of the first three groups; of very many that fail alike in one archive or stream only the first
 * hundred are named, and the others counted in one line.
 *
 * @param imported  ids of the sources stored, new ones and new versions
 * @param unchanged number of documents that were there already
 * @param failed    documents that could not be read
 * @param remarks   what the user should know about documents that were imported, such as that one is scanned
 * @param chars     UTF-16 code units of text stored
 * @param seconds   how long it took
 * @param cancelled true if it was stopped before the end
 */
public record ImportReport(List<String> imported, int unchanged, List<Failure> failed, List<Failure> remarks, long chars, double seconds,
		boolean cancelled) {
}
