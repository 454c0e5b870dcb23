package org.pincite.ui.matter.pins;

import org.eclipse.osgi.util.NLS;

/** The words of the pins view. */
public final class Messages extends NLS {
	public static String source;
	public static String page;
	public static String role;
	public static String quote;
	public static String state;
	public static String none;
	public static String of_element;
	public static String all;
	public static String remove;
	public static String open;
	public static String exact;
	public static String moved;
	public static String other_version;
	public static String ambiguous;
	public static String altered;
	public static String missing;
	public static String no_source;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
