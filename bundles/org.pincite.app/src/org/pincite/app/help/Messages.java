package org.pincite.app.help;

import org.eclipse.osgi.util.NLS;

/** The words around the pages of help. */
public final class Messages extends NLS {
	public static String name;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
