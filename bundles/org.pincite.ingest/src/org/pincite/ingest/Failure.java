package org.pincite.ingest;

/** A document that could not be imported, and why, in one line. */
public record Failure(String path, String reason) {
}
