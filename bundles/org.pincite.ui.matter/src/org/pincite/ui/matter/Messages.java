package org.pincite.ui.matter;

import org.eclipse.osgi.util.NLS;

/** The words that the parts of the matter half share. */
public final class Messages extends NLS {
	public static String premise_gone;
	public static String standing_accepted;
	public static String standing_rejected;
	public static String standing_acceptable;
	public static String standing_refuted;
	public static String standing_undecided;
	public static String standing_unsupported;
	public static String standing_not_acceptable;
	public static String unverified;
	public static String no_matter;
	public static String not_encrypted;
	public static String open_example;
	public static String new_matter;
	public static String open_matter;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
