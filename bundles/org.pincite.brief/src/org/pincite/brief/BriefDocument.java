package org.pincite.brief;

import java.util.List;
import java.util.Objects;

/**
 * A brief as composed, before it takes the form of a file. Immutable.
 *
 * @param title       title of the brief
 * @param forum       the profile it was composed for
 * @param cover       blocks of the cover page; empty when it has none
 * @param contents    whether it has a table of contents
 * @param tableOfAuthorities whether it has a table of authorities
 * @param body        the text that counts towards the forum's limits
 * @param closing     signature and certificates, which do not
 * @param notes       footnotes in the order of their calls
 * @param authorities every authority cited, in the order of first citation
 * @param problems    what was found while composing
 */
public record BriefDocument(String title, ForumProfile forum, List<Block> cover, boolean contents,
		boolean tableOfAuthorities, List<Block> body, List<Block> closing, List<Footnote> notes,
		List<AuthorityEntry> authorities, List<BriefProblem> problems) {

	public BriefDocument {
		Objects.requireNonNull(title);
		Objects.requireNonNull(forum);
		cover = List.copyOf(cover);
		body = List.copyOf(body);
		closing = List.copyOf(closing);
		notes = List.copyOf(notes);
		authorities = List.copyOf(authorities);
		problems = List.copyOf(problems);
	}

	/** Words of the body as a word processor counts them: headings, quotations, citations and footnotes included (FRAP 32(f)). */
	public int words() {
		int words = 0;
		for (Block block : body)
			words += Words.in(block instanceof Heading h && !h.number().isEmpty() ? h.number() + " " + h.text() : block.text());
		for (Footnote note : notes)
			words += Words.in(Inline.plain(note.content()));
		return words;
	}

	/** @throws IllegalArgumentException if the document cites no authority with this key */
	public AuthorityEntry authority(String key) {
		for (AuthorityEntry entry : authorities)
			if (entry.key().equals(key))
				return entry;
		throw new IllegalArgumentException("no authority " + key);
	}
}
