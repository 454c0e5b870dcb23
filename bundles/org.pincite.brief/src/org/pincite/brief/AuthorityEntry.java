package org.pincite.brief;

import java.util.List;
import java.util.Objects;

/**
 * An authority as a table of authorities lists it. Laws have one entry for each subsection cited.
 *
 * @param key       identity within the document; a law's contains its subsections
 * @param group     where it is listed
 * @param title     its full citation without pinpoint
 * @param shortName what marks later citations as the same authority (Word's {@code TA \s}); unique in the document
 * @param sortKey   entries of a group are listed in the order of these keys
 */
public record AuthorityEntry(String key, AuthorityGroup group, List<TextRun> title, String shortName, String sortKey) {

	public AuthorityEntry {
		Objects.requireNonNull(key);
		Objects.requireNonNull(group);
		title = List.copyOf(title);
	}
}
