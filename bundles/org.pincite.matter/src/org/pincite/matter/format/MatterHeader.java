package org.pincite.matter.format;

/**
 * What can be said of a matter without reading all of it.
 *
 * @param id id of the matter, or null when it has none
 * @param title its title, or null
 * @param example true for the worked example
 */
public record MatterHeader(String id, String title, boolean example) {
}
