package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ingest.connect.Connectors;
import org.pincite.ui.research.connect.ConnectorsDialog;

/** Shows the connectors and the list of requests. */
public final class ConnectorsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new ConnectorsDialog(window.getShell(), window.getService(Connectors.class)).open();
		return null;
	}
}
