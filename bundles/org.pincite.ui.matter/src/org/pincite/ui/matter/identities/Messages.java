package org.pincite.ui.matter.identities;

import org.eclipse.osgi.util.NLS;
import org.pincite.matter.IdentityTreatment;
import org.pincite.vault.firewall.FindKind;

/** The words of the review. */
public final class Messages extends NLS {
	public static String edit;
	public static String title;
	public static String message;
	public static String message_public;
	public static String message_named;
	public static String message_none;
	public static String audience;
	public static String audience_tribunal;
	public static String audience_public;
	public static String audience_named;
	public static String column_found;
	public static String column_times;
	public static String column_treatment;
	public static String column_place;
	public static String nobody_known;
	public static String becomes;
	public static String becomes_of;
	public static String pseudonym;
	public static String initials;
	public static String redact;
	public static String let_through;
	public static String nobody;
	public static String reason;
	public static String reason_hint;
	public static String accept;
	public static String differs;
	public static String undecided;
	public static String proposed;
	public static String left_public;
	public static String left_tribunal;
	public static String let_without_reason;
	public static String more;
	public static String none;
	public static String copy_title;
	public static String copy_message;
	public static String copy_go;
	public static String kind_name;
	public static String kind_a_number;
	public static String kind_birth_date;
	public static String kind_address;
	public static String kind_phone;
	public static String kind_e_mail;
	public static String kind_passport;
	public static String kind_receipt_number;
	public static String kind_detention_place;
	public static String kind_identifier;
	public static String kind_small_group;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	/** A kind for people. */
	static String of(FindKind kind) {
		return switch (kind) {
		case NAME -> kind_name;
		case A_NUMBER -> kind_a_number;
		case BIRTH_DATE -> kind_birth_date;
		case ADDRESS -> kind_address;
		case PHONE -> kind_phone;
		case E_MAIL -> kind_e_mail;
		case PASSPORT -> kind_passport;
		case RECEIPT_NUMBER -> kind_receipt_number;
		case DETENTION_PLACE -> kind_detention_place;
		case IDENTIFIER -> kind_identifier;
		case SMALL_GROUP -> kind_small_group;
		};
	}

	/** A treatment for people, without the mnemonic of its button. */
	static String of(IdentityTreatment treatment) {
		return button(treatment).replace("&", "");
	}

	static String button(IdentityTreatment treatment) {
		return switch (treatment) {
		case PSEUDONYM -> pseudonym;
		case INITIALS -> initials;
		case REDACT -> redact;
		case LET_THROUGH -> let_through;
		case NOBODY -> nobody;
		};
	}
}
