package org.pincite.citecheck;

import java.time.LocalDate;
import java.util.List;

import org.pincite.citator.Citator;
import org.pincite.citecheck.internal.StandardChecks;
import org.pincite.library.Library;
import org.pincite.matter.Matter;

/**
 * Runs all checks over a matter. Cheap enough to run after every edit: what was learned about a quote or a text is kept until the library changes. Call it in
 * the thread of the matter.
 */
public interface Checks {

	/** The checks that ship with Pincite, over a library, without any service registry. */
	static Checks of(Library library, Citator citator, PinAnchors anchors) {
		return new StandardChecks(library, citator, anchors);
	}

	/** All checks, in the order they are run and shown. */
	List<Check> all();

	/**
	 * Runs all checks as of the matter's own date, or today where it has none.
	 *
	 * @return issues, errors first, then in the order of checks and of the matter
	 */
	List<Issue> run(Matter matter);

	/** As {@link #run(Matter)}, as of a given day. */
	List<Issue> run(Matter matter, LocalDate day);
}
