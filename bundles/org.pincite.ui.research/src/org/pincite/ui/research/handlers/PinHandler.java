package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.library.Passage;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.research.pin.PinPopup;
import org.pincite.ui.research.reader.ReaderEditor;

/** Pins the selected passage: asks for the statement in a list, type to filter, Enter to pin. */
public final class PinHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Shell shell = window.getShell();
		OpenMatter open = window.getService(OpenMatter.class);
		Passage passage = reader.selection();
		if (open.session().isEmpty())
			MessageDialog.openInformation(shell, Messages.pin_title, Messages.pin_no_matter);
		else if (passage == null)
			MessageDialog.openInformation(shell, Messages.pin_title, Messages.pin_no_selection);
		else
			new PinPopup(shell, open, passage).open();
	}
}
