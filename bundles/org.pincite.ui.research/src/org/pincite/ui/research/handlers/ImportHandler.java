package org.pincite.ui.research.handlers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.RecentFiles;
import org.pincite.ui.research.library.ImportJob;

/** Asks for files, or with the parameter {@code folder} for a folder, and imports them. */
public final class ImportHandler extends AbstractHandler {
	private static final String FOLDER = "org.pincite.ui.research.import.folder";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		List<Path> paths = Boolean.parseBoolean(event.getParameter(FOLDER)) ? folder(shell) : files(shell);
		if (!paths.isEmpty())
			ImportJob.start(HandlerUtil.getActiveWorkbenchWindow(event), paths);
		return null;
	}

	private static List<Path> files(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.import_files);
		if (RecentFiles.ask(dialog) == null)
			return List.of();
		List<Path> paths = new ArrayList<>();
		for (String name : dialog.getFileNames())
			paths.add(Path.of(dialog.getFilterPath(), name));
		return paths;
	}

	private static List<Path> folder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(Messages.import_folder);
		String folder = RecentFiles.ask(dialog);
		return folder == null ? List.of() : List.of(Path.of(folder));
	}
}
