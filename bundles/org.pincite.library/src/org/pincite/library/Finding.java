package org.pincite.library;

/**
 * Something that a health check of the store found.
 *
 * @param what   which part ({@code integrity}, {@code text}, {@code marks} …)
 * @param source id of the source concerned, or null
 * @param detail what is wrong and what to do
 */
public record Finding(String what, String source, String detail) {
}
