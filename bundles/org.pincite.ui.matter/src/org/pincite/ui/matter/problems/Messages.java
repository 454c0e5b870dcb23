package org.pincite.ui.matter.problems;

import org.eclipse.osgi.util.NLS;

/** The words of the problems view. */
public final class Messages extends NLS {
	public static String problem;
	public static String where;
	public static String check;
	public static String none;
	public static String count;
	public static String no_fix;
	public static String go;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
