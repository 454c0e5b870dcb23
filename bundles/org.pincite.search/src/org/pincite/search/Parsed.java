package org.pincite.search;

import java.util.List;

/**
 * A query that was read.
 *
 * @param tree      printed with every grouping shown
 * @param canonical the query in its own dialect, canonical spelling; parses back to the same tree
 * @param warnings  where its meaning may surprise
 */
public record Parsed(String tree, String canonical, List<String> warnings) {
}
