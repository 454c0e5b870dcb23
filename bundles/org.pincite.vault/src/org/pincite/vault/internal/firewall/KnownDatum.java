package org.pincite.vault.internal.firewall;

import java.util.Locale;

import org.pincite.vault.firewall.FindKind;

/**
 * A datum of a person of the matter.
 *
 * @param person id of the person
 * @param kind   what it is, or null for what identifies only together with other data
 * @param value  as the matter has it
 */
record KnownDatum(String person, FindKind kind, String value) {

	/** The kind that a matter's word for it means, or null for what many people share: a birthplace, an occupation. */
	static FindKind kind(String given) {
		String kind = given == null ? "" : given.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		if (kind.matches(".*(birthplace|placeofbirth|hometown|village|occupation|profession|job|employer|school|university|nationality|citizenship|ethnic|religion|language|gender|marital|origin|tribe|clan|party|country|age)$"))
			return null;
		if (kind.matches("(a|alien|an|uscis|ins)(registration)?(number|no|num|nr)?|.*alien.*"))
			return FindKind.A_NUMBER;
		if (kind.matches(".*(birth|dob|born|nacimiento|naissance).*"))
			return FindKind.BIRTH_DATE;
		if (kind.matches(".*mail.*"))
			return FindKind.E_MAIL;
		if (kind.matches(".*(phone|mobile|cell|fax|whatsapp|telegram|signal|tel)"))
			return FindKind.PHONE;
		if (kind.matches(".*passport.*"))
			return FindKind.PASSPORT;
		if (kind.matches(".*(receipt|casenumber|applicationnumber).*"))
			return FindKind.RECEIPT_NUMBER;
		if (kind.matches(".*(deten|custody|jail|prison|facility).*"))
			return FindKind.DETENTION_PLACE;
		return kind.matches(".*(address|residence|street|home|location).*") ? FindKind.ADDRESS : FindKind.IDENTIFIER;
	}
}
