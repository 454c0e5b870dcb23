package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementStatus;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.MatterSelection;

/** Sets what the user says of the selected statement: the parameter is stated, questioned, accepted or rejected. */
public final class StatusHandler extends MatterHandler {
	private static final String STATUS = "org.pincite.ui.matter.status.value";

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		StatementStatus status = StatementStatus.get(event.getParameter(STATUS));
		if (status != null && window.getService(MatterSelection.class).element().orElse(null) instanceof Statement statement)
			open.session().ifPresent(session -> session.edits().setStatus(statement, status));
	}
}
