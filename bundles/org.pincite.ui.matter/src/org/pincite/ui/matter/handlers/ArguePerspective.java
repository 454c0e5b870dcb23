package org.pincite.ui.matter.handlers;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Shows the perspective that matters are worked on in. */
final class ArguePerspective {
	private static final String ID = "org.pincite.app.argue";

	private ArguePerspective() {
	}

	static void show(IWorkbenchWindow window) {
		try {
			PlatformUI.getWorkbench().showPerspective(ID, window);
		} catch (WorkbenchException e) {
			ILog.of(ArguePerspective.class).error("the Argue perspective could not be shown", e);
		}
	}
}
