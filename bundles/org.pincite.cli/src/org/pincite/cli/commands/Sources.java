package org.pincite.cli.commands;

import java.time.LocalDate;

import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.library.Library;
import org.pincite.library.Source;

/** Finds the source that an operand names. */
final class Sources {

	private Sources() {
	}

	/**
	 * @param name a source id, or a citation in any spelling
	 * @throws FailedException if the library has no such source
	 */
	static Source find(Library library, String name) throws FailedException {
		return find(library, name, null);
	}

	/**
	 * @param name a source id, or a citation in any spelling
	 * @param on   the day of which law is meant; null for today
	 * @throws FailedException if the library has no such source
	 */
	static Source find(Library library, String name, LocalDate on) throws FailedException {
		LocalDate day = on == null ? LocalDate.now() : on;
		return library.find(name, day).or(() -> Citations.standard().parse(name).map(Citation::authority).flatMap(authority -> library.find(authority, day)))
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE,
						"there is no source " + name + " in " + library.location().folder() + "; 'pincite list' shows what there is"));
	}
}
