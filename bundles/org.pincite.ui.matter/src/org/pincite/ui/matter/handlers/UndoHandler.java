package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ui.OpenMatter;

/** Takes back the last edit of the open matter. */
public final class UndoHandler extends MatterHandler {

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		open.session().ifPresent(session -> session.undo());
	}
}
