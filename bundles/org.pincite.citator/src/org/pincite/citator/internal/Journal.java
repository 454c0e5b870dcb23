package org.pincite.citator.internal;

import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Where the citator notes what it could get over: the platform's log, or Java's where there is no platform. No word of a matter ever comes here. */
final class Journal {

	private Journal() {
	}

	static void warn(String message) {
		if (FrameworkUtil.getBundle(Journal.class) != null)
			ILog.of(Journal.class).warn(message);
		else
			System.getLogger(Journal.class.getName()).log(Level.WARNING, message);
	}
}
