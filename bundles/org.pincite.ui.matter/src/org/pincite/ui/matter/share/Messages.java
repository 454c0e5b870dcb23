package org.pincite.ui.matter.share;

import org.eclipse.osgi.util.NLS;

/** The words of sharing and merging. */
public final class Messages extends NLS {
	public static String share_title;
	public static String share_message;
	public static String share_recipients;
	public static String share_other;
	public static String share_other_wrong;
	public static String share_names;
	public static String share_nobody;
	public static String share_consent;
	public static String share_go;
	public static String share_no_matter;
	public static String share_note;
	public static String share_done;
	public static String share_job;
	public static String import_title;
	public static String import_job;
	public static String import_new;
	public static String import_merged;
	public static String merge_edit;
	public static String merge_title;
	public static String merge_message;
	public static String merge_element;
	public static String merge_feature;
	public static String merge_choice;
	public static String merge_mine;
	public static String merge_theirs;
	public static String merge_mine_head;
	public static String merge_theirs_head;
	public static String merge_both;
	public static String merge_open;
	public static String merge_all_mine;
	public static String merge_all_theirs;
	public static String merge_go;
	public static String merge_left;
	public static String merge_done;
	public static String nothing;
	public static String removed;
	public static String whole;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
