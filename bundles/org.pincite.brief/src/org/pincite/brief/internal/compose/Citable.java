package org.pincite.brief.internal.compose;

import java.util.List;
import java.util.Optional;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.CitationForm;
import org.pincite.brief.TextRun;

/** An authority with one pinpoint, ready to be cited in any form. */
interface Citable {

	AuthorityEntry entry();

	/** What <i>id.</i> and short forms refer back to: the authority without a law's subsections. */
	String base();

	/** Page, or subsections of a law; null when the authority is cited as a whole. */
	String pin();

	List<TextRun> full();

	/** The form for later citations. */
	List<TextRun> later();

	/** Which form {@link #later()} is. */
	CitationForm laterForm();

	/**
	 * <i>Id.</i> after a citation of the same authority with the given pinpoint, if it would be understood: empty when this citation has no pinpoint
	 * and the one before has, as <i>id.</i> would then repeat that one.
	 */
	Optional<List<TextRun>> id(String pinBefore);
}
