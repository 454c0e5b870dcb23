package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.vault.VaultGate.Purpose;

/** Asks for a title and opens a new matter. */
public final class NewMatterHandler extends MatterHandler {

	@Override
	Purpose wants() {
		return Purpose.CLIENT;
	}

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		String title = ask(window.getShell(), Messages.new_title, Messages.new_question);
		if (title != null) {
			open.create(title);
			ArguePerspective.show(window);
		}
	}
}
