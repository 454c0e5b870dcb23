package org.pincite.ui.research.reader;

import org.eclipse.osgi.util.NLS;

/** The words of the reader. */
public final class Messages extends NLS {
	public static String ruler_tip;
	public static String find_hint;
	public static String find_previous;
	public static String find_next;
	public static String find_close;
	public static String find_none;
	public static String find_count;
	public static String loading;
	public static String digest_banner;
	public static String digest_partly;
	public static String digest_unverified;
	public static String edition_other;
	public static String edition_later;
	public static String edition_in_force;
	public static String gone;
	public static String not_in_library;
	public static String link_open;
	public static String link_missing;
	public static String outline;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
