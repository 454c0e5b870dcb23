package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ui.OpenMatter;

/** Saves and closes the open matter. */
public final class CloseMatterHandler extends MatterHandler {

	@Override
	boolean needsMatter() {
		return true;
	}

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		open.close();
	}
}
