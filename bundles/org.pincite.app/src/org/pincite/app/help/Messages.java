package org.pincite.app.help;

import org.eclipse.osgi.util.NLS;

/** The words around the pages of help. */
public final class Messages extends NLS {
	public static String citation_tables;
	public static String vault;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	/** The name of a page. */
	static String name(String topic) {
		return topic.equals("vault") ? vault : citation_tables;
	}
}
