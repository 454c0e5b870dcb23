package org.pincite.ui.matter.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.ui.OpenMatter;

/** Removes what is selected in the outline, with what means nothing without it. It can be undone, so nobody is asked. */
public final class RemoveHandler extends MatterHandler {

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection))
			return;
		List<Identified> elements = selection.stream().filter(element -> element instanceof Identified && !(element instanceof Matter))
				.map(Identified.class::cast).toList();
		if (!elements.isEmpty())
			open.session().ifPresent(session -> session.edits().remove(elements));
	}
}
