package org.pincite.ui.research.connect;

import org.eclipse.osgi.util.NLS;

/** The words of the dialog of connectors. */
public final class Messages extends NLS {
	public static String title;
	public static String explanation;
	public static String service;
	public static String server;
	public static String token;
	public static String demands;
	public static String tells;
	public static String tells_choose;
	public static String requests;
	public static String time;
	public static String request;
	public static String result;
	public static String bytes;
	public static String confirm;
	public static String token_button;
	public static String token_ask;
	public static String token_in_file;
	public static String reload;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
