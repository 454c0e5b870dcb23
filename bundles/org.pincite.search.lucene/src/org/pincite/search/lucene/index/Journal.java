package org.pincite.search.lucene.index;

import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Where the index notes what it mended: the platform's log, or Java's where there is no platform. Never notes a word of a query or a source. */
public final class Journal {
	private Journal() {
	}

	/** @param cause what happened, or null */
	public static void note(String message, Exception cause) {
		if (FrameworkUtil.getBundle(Journal.class) != null)
			ILog.of(Journal.class).info(message, cause);
		else
			System.getLogger(Journal.class.getName()).log(Level.DEBUG, message, cause);
	}
}
