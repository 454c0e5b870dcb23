package org.pincite.vault.firewall;

import java.util.Locale;

/** What something that points to a person is. */
public enum FindKind {
	/** A name, whole or in part, in any spelling. */
	NAME,
	/** An alien registration number, of anybody. */
	A_NUMBER,
	/** A date of birth. */
	BIRTH_DATE,
	/** Where somebody lives or lived. */
	ADDRESS,
	/** A telephone number. */
	PHONE,
	/** An e-mail address, or the name before its at sign. */
	E_MAIL,
	/** The number of a passport. */
	PASSPORT,
	/** The receipt number of an application. */
	RECEIPT_NUMBER,
	/** Where somebody is or was detained. */
	DETENTION_PLACE,
	/** Any other number or datum of a person: social security, identity card, account. */
	IDENTIFIER,
	/** Words that leave only a few people whom they could mean. */
	SMALL_GROUP;

	/** The kind as files and the command line spell it. */
	public String literal() {
		return this == E_MAIL ? "e-mail" : name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
