package org.pincite.ui.matter.outline;

import org.eclipse.osgi.util.NLS;

/** The words of the outline. */
public final class Messages extends NLS {
	public static String statements;
	public static String facts;
	public static String disclosures;
	public static String people;
	public static String deadlines;
	public static String notes;
	public static String briefs;
	public static String filter_hint;
	public static String pins;
	public static String pin_one;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
