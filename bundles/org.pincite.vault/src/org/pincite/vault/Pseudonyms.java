package org.pincite.vault;

import org.pincite.matter.Matter;
import org.pincite.vault.internal.names.NamePseudonyms;

/**
 * Puts the pseudonyms of a matter's people in the place of their names, in any text about to leave the vault, and says what it left. Finds the
 * names whole and in part, in any order, with initials, in any case, with or without diacritics, across line breaks and before a possessive.
 * The first part of the identity firewall; it does not know transliterations and misspellings, and it never claims that a text is anonymous.
 */
@FunctionalInterface
public interface Pseudonyms {

	/** The service, for uses without OSGi. */
	static Pseudonyms standard() {
		return new NamePseudonyms();
	}

	/** The text as it may go out, with what was found in it. The text and the matter are not kept. */
	Redaction redact(Matter matter, CharSequence text);
}
