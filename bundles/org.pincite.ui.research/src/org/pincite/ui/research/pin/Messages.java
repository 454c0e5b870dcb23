package org.pincite.ui.research.pin;

import org.eclipse.osgi.util.NLS;

/** The words of the pin list. */
public final class Messages extends NLS {
	public static String title;
	public static String hint;
	public static String filter_hint;
	public static String supports;
	public static String attacks;
	public static String background;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
