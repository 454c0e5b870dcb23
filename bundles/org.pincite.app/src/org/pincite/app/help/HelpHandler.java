package org.pincite.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a page of help: on the vault, or on the tables of reporters, codes and courts. */
public final class HelpHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(new HelpInput("org.pincite.app.help.vault".equals(event.getCommand().getId()) ? "vault" : "citation-tables"), HelpPage.ID);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the page of help could not be opened", e);
		}
	}
}
