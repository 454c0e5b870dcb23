package org.pincite.citation.internal;

import java.util.List;

/**
 * One line of a table: an edition of a reporter, a journal, a code.
 *
 * @param id       position in {@link Editions}
 * @param name     the abbreviation that citations of it are corrected to ({@code F.3d})
 * @param root     the abbreviation shared by all series of the work ({@code F.})
 * @param shape    how its citations are put together
 * @param type     the table's own word for what it is ({@code neutral}, {@code leg_statute})
 * @param from     first year it covers, or 0
 * @param to       last year it covers, or 9999
 * @param court    id of the only court it reports, or empty
 * @param state    id of the highest court of the only state it belongs to, or empty
 * @param bare     may be cited without a volume
 * @param marked   its pages may carry a paragraph mark ({@code ¶}, {@code P}, {@code par.})
 * @param official the official reports of a state
 * @param hyphened a neutral citation printed with hyphens ({@code 2007-NMCERT-008})
 * @param place    the jurisdiction of a law, or empty
 * @param spelling all other spellings
 * @param title    what the abbreviation stands for
 */
record Edition(int id, String name, String root, Shape shape, String type, int from, int to, String court, String state,
		boolean bare, boolean marked, boolean official, boolean hyphened,
		String place, List<String> spelling, String title) {

	/** A part of the Lexis data base that no table lists ({@code BIA LEXIS}). */
	static Edition database(String name) {
		return new Edition(-1, name, name, Shape.CASE, "specialty_lexis", 0, 9999, name.equals("BIA LEXIS") ? "bia" : "", "", false, false, false, false, "", List.of(),
				name);
	}

	boolean neutral() {
		return type.equals("neutral");
	}

	boolean covers(int year) {
		return from <= year && year <= to;
	}

	/** A reporter without page proof: a data base or a neutral numbering, whose numbers are no pages. */
	boolean unpaged() {
		return neutral() || name.equals("WL") || name.endsWith("LEXIS");
	}
}
