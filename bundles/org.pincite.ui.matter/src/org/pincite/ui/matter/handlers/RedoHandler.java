package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ui.OpenMatter;

/** Does the edit that was last undone again. */
public final class RedoHandler extends MatterHandler {

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		open.session().ifPresent(session -> session.redo());
	}
}
