package org.pincite.brief;

import java.util.List;
import java.util.Objects;

/**
 * One citation in a brief, tied to the authority it counts for.
 *
 * @param authority key of an {@link AuthorityEntry} of the same document
 * @param form      the form it takes here
 * @param runs      its characters
 */
public record CitationRun(String authority, CitationForm form, List<TextRun> runs) implements Inline {

	public CitationRun {
		Objects.requireNonNull(authority);
		Objects.requireNonNull(form);
		runs = List.copyOf(runs);
	}

	@Override
	public String text() {
		return Inline.plain(runs);
	}
}
