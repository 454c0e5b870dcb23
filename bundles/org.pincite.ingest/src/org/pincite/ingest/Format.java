package org.pincite.ingest;

import java.util.List;

/**
 * A format Pincite reads.
 *
 * @param id         short stable id ({@code courtlistener-json})
 * @param name       name for people
 * @param extensions usual file endings without the dot; content decides, not the ending
 */
public record Format(String id, String name, List<String> extensions) {
}
