package org.pincite.ingest;

/** A document that could not be imported, and why, in one line; or one that was, and what to know about it. */
public record Failure(String path, String reason) {
}
