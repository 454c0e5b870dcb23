package org.pincite.library;

/**
 * A reference to an authority that the record of a source states (a digest, an API's list), as opposed to one found in its text.
 *
 * @param authority    canonical citation or key of what is referred to
 * @param treatment    treatment word ({@code followed}, {@code distinguished} …), or null for a bare citation
 * @param incoming     true when the record says that {@code authority} treats this source, false when this source treats it
 * @param note         what the record says about it, in own words, or null
 * @param verification how far it was checked
 */
public record Reference(String authority, String treatment, boolean incoming, String note, Verification verification) {
}
