package org.pincite.citation;

import java.util.Locale;
import java.util.Optional;

/** How much of a court stands behind a cited opinion; what a weight parenthetical says (Bluebook 10.6.1). */
public enum Weight {
	/** {@code (plurality opinion)}. */
	PLURALITY,
	/** {@code (Holmes, J., concurring)}, also in part or in the judgment. */
	CONCURRING,
	/** {@code (White, J., dissenting)}, also from a denial of review. */
	DISSENTING,
	/** {@code (en banc)}. */
	EN_BANC,
	/** {@code (per curiam)}. */
	PER_CURIAM,
	/** {@code (mem.)}, {@code (table)} and other dispositions without a reported opinion. */
	MEMORANDUM;

	/**
	 * The weight that a parenthetical states.
	 *
	 * @param parenthetical its text without the parentheses, or null
	 * @return empty where it says something else or nothing; {@code DISSENTING} for "concurring in part and dissenting in part"
	 */
	public static Optional<Weight> of(String parenthetical) {
		if (parenthetical == null || parenthetical.length() > 120)
			return Optional.empty();
		String s = parenthetical.toLowerCase(Locale.ROOT);
		if (s.startsWith("quoting") || s.startsWith("citing") || s.startsWith("holding"))
			return Optional.empty();
		if (s.contains("dissenting"))
			return Optional.of(DISSENTING);
		if (s.contains("concurring"))
			return Optional.of(CONCURRING);
		if (s.startsWith("plurality"))
			return Optional.of(PLURALITY);
		if (s.startsWith("en banc"))
			return Optional.of(EN_BANC);
		if (s.startsWith("per curiam"))
			return Optional.of(PER_CURIAM);
		return s.equals("mem.") || s.equals("table") || s.startsWith("unpublished") ? Optional.of(MEMORANDUM) : Optional.empty();
	}
}
