package org.pincite.app.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the welcome page could not be opened", e);
		}
	}

	/** Opens the welcome page, or brings it to the front. */
	public static void open(IWorkbenchPage page) throws PartInitException {
		page.openEditor(new WelcomeInput(), WelcomePage.ID);
	}
}
