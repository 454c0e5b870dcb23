package org.pincite.ui.matter.vault;

import org.eclipse.osgi.util.NLS;

/** The words of the vault's dialogs. */
public final class Messages extends NLS {
	public static String vault;
	public static String lock_title;
	public static String lock_message;
	public static String lock_after;
	public static String lock_minutes;
	public static String what_protects;
	public static String passphrase;
	public static String passphrase_new;
	public static String passphrase_again;
	public static String strength;
	public static String strength_hint;
	public static String strength_is;
	public static String strength_anyway;
	public static String unlock;
	public static String unlock_title;
	public static String unlock_message;
	public static String unlock_lost;
	public static String new_title;
	public static String new_message;
	public static String new_make;
	public static String new_consent;
	public static String recover_title;
	public static String recover_message;
	public static String recover_set;
	public static String recovery_key;
	public static String passwd_title;
	public static String passwd_message;
	public static String key_title;
	public static String key_message;
	public static String key_print;
	public static String key_safe;
	public static String key_page;
	public static String versions_title;
	public static String versions_message;
	public static String versions_none;
	public static String versions_why;
	public static String versions_no_matter;
	public static String recipients_title;
	public static String recipients_message;
	public static String recipients_own;
	public static String recipients_others;
	public static String recipients_key;
	public static String recipients_label;
	public static String recipients_add;
	public static String recipients_remove;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
