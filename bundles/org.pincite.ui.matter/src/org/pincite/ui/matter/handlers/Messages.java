package org.pincite.ui.matter.handlers;

import org.eclipse.osgi.util.NLS;

/** The words of the handlers' dialogs. */
public final class Messages extends NLS {
	public static String new_title;
	public static String new_question;
	public static String new_empty;
	public static String open_title;
	public static String open_message;
	public static String open_none;
	public static String failed;
	public static String example_missing;
	public static String export_title;
	public static String export_none;
	public static String export_looking;
	public static String export_go;
	public static String export_done_named;
	public static String export_label;
	public static String export_done;
	public static String export_problems;
	public static String export_more;
	public static String export_open;
	public static String export_close;
	public static String statement_question;
	public static String fact_question;
	public static String argument_question;
	public static String argument_where;
	public static String add_title;
	public static String person_title;
	public static String person_message;
	public static String person_name;
	public static String person_pseudonym;
	public static String person_pseudonym_hint;
	public static String person_role;
	public static String person_a_number;
	public static String person_birth_date;
	public static String person_address;
	public static String person_phone;
	public static String person_e_mail;
	public static String person_passport;
	public static String person_receipt;
	public static String person_detention;
	public static String person_add;
	public static String note_question;
	public static String datum_where;
	public static String datum_question;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
