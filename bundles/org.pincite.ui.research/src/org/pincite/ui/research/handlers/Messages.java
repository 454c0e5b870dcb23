package org.pincite.ui.research.handlers;

import org.eclipse.osgi.util.NLS;

/** The words of the handlers' dialogs. */
public final class Messages extends NLS {
	public static String import_files;
	public static String import_folder;
	public static String watch_folder;
	public static String pin_title;
	public static String pin_no_matter;
	public static String pin_no_selection;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
