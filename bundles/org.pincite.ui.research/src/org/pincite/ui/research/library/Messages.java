package org.pincite.ui.research.library;

import org.eclipse.osgi.util.NLS;

/** The words of the library view. */
public final class Messages extends NLS {
	public static String filter_hint;
	public static String loading;
	public static String empty;
	public static String group_kind;
	public static String group_court;
	public static String group_year;
	public static String group_topic;
	public static String none;
	public static String digest;
	public static String group_tip;
	public static String import_label;
	public static String import_indexing;
	public static String import_done;
	public static String import_more;
	public static String import_remarks;
	public static String watch_label;
	public static String watch_failed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
