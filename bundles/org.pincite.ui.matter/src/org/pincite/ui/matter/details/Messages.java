package org.pincite.ui.matter.details;

import org.eclipse.osgi.util.NLS;

/** The words of the details view; the names of features are looked up by their own names in the same file. */
public final class Messages extends NLS {
	public static String nothing;
	public static String comes_out;
	public static String premises;
	public static String premise;
	public static String assumption;
	public static String exception;
	public static String negated;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
