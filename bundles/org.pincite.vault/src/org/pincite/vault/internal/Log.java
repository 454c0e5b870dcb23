package org.pincite.vault.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Logs what could be ignored, where there is a log: outside of OSGi there is none. Never a word of a matter. */
final class Log {

	private Log() {
	}

	static void warn(String message, Exception error) {
		if (FrameworkUtil.getBundle(Log.class) != null)
			ILog.of(Log.class).warn(message, error);
	}
}
