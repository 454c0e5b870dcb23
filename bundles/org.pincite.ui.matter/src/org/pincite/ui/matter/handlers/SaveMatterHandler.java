package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ui.OpenMatter;

/** Saves the open matter now, while the user goes on. */
public final class SaveMatterHandler extends MatterHandler {

	@Override
	boolean needsMatter() {
		return true;
	}

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		open.saveInBackground();
	}
}
