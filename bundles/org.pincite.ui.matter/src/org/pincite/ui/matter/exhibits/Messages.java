package org.pincite.ui.matter.exhibits;

import org.eclipse.osgi.util.NLS;

/** The words of the view of exhibits. */
public final class Messages extends NLS {
	public static String title;
	public static String add;
	public static String add_title;
	public static String add_job;
	public static String added;
	public static String remove;
	public static String remove_question;
	public static String save;
	public static String save_question;
	public static String save_job;
	public static String search;
	public static String document;
	public static String size;
	public static String when;
	public static String hits;
	public static String reading;
	public static String searching;
	public static String unreadable;
	public static String no_matter;
	public static String none;
	public static String found;
	public static String choose;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
