package org.pincite.brief;

import java.util.function.Function;

import org.pincite.brief.internal.compose.Composing;
import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.library.Library;
import org.pincite.library.Passages;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.vault.firewall.Cleared;

/**
 * Composes briefs: sections filled from the matter, quotations compared with their sources, citations in full, short or <i>id.</i> form, the
 * authorities cited, and what is wrong with any of it. Immutable; a matter must not change while it is being composed.
 */
public final class BriefComposer {
	private final Library library;
	private final Passages passages;
	private final Citations citations;
	private final Courts courts;

	/** A composer with the citation engine and court table that Pincite ships. */
	public BriefComposer(Library library) {
		this(library, Passages.of(library), Citations.standard(), Courts.standard());
	}

	public BriefComposer(Library library, Passages passages, Citations citations, Courts courts) {
		this.library = library;
		this.passages = passages;
		this.citations = citations;
		this.courts = courts;
	}

	/**
	 * @param matter the matter
	 * @param brief  one of its briefs
	 * @param forum  rules of the tribunal it is written for
	 * @param names  what every text passes through before it enters the brief: puts pseudonyms in the place of names, or leaves them as they are
	 * @return the brief; what is missing or doubtful is among its problems, never left out in silence
	 */
	public BriefDocument compose(Matter matter, Brief brief, ForumProfile forum, Function<String, Cleared> names) {
		return new Composing(library, passages, citations, courts).compose(matter, brief, forum, names);
	}
}
