package org.pincite.citator.internal;

/**
 * A reference to an authority in a text, as the reader of treatments sees it.
 *
 * @param start     where it begins, names and signal left out of account when they could not be told
 * @param core      first character of the citation proper
 * @param end       one past its last, court and year included
 * @param authority key of the authority
 * @param canonical canonical form printed here, or empty
 * @param name      case name in front of it, or null
 * @param signal    introductory signal, lower case, or null
 * @param bare      true for a case referred to by its name alone
 */
record Cite(int start, int core, int end, String authority, String canonical, String name, String signal,
		boolean bare) {
}
