package org.pincite.ui.research.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.RecentFiles;
import org.pincite.ui.research.library.WatchJob;

/** Asks for a folder and imports whatever comes into it from now on. */
public final class WatchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
		dialog.setText(Messages.watch_folder);
		String folder = RecentFiles.ask(dialog);
		if (folder != null)
			WatchJob.start(HandlerUtil.getActiveWorkbenchWindow(event), Path.of(folder));
		return null;
	}
}
