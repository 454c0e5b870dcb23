package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.research.search.SearchView;

/** Brings the search page to the front, ready to type. */
public final class FocusSearchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			return HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(SearchView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("the search page could not be opened", e);
		}
	}
}
