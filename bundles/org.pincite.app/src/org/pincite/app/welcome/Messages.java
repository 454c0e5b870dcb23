package org.pincite.app.welcome;

import org.eclipse.osgi.util.NLS;

/** The words of the welcome page. */
public final class Messages extends NLS {
	public static String name;
	public static String headline;
	public static String subline;
	public static String example_title;
	public static String example_text;
	public static String example_button;
	public static String import_title;
	public static String import_text;
	public static String import_button;
	public static String matter_title;
	public static String matter_text;
	public static String matter_button;
	public static String promise;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
