package org.pincite.ui.research.citator;

import org.eclipse.osgi.util.NLS;

/** The words of the citator view. */
public final class Messages extends NLS {
	public static String loading;
	public static String nothing;
	public static String unknown;
	public static String checked;
	public static String checked_negative;
	public static String up_to;
	public static String column_treatment;
	public static String column_source;
	public static String column_date;
	public static String column_depth;
	public static String not_checked;
	public static String no_evidence;
	public static String filter_hint;
	public static String risk;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
