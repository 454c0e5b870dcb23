package org.pincite.brief;

/**
 * One rule of a forum with where it comes from.
 *
 * @param id     name of the rule ({@code words}, {@code font-size})
 * @param value  what it says, in the form that the profile's accessors read
 * @param source where it is laid down ({@code FRAP 32(a)(7)(B)(i)})
 * @param asOf   ISO date, or its prefix, of the text that was read
 * @param seen   true if that text was read, false if the rule stands from general knowledge and should be checked
 */
public record ForumRule(String id, String value, String source, String asOf, boolean seen) {
}
