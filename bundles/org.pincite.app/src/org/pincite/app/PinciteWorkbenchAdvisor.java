package org.pincite.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says how the workbench starts: with the Research perspective, and with what was open the last time. */
final class PinciteWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PinciteWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ResearchPerspective.ID;
	}

	/** Shown as it is, but logged without its message: that may hold a client's words, and the log is not encrypted. */
	@Override
	public void eventLoopException(Throwable trouble) {
		ILog.of(PinciteWorkbenchAdvisor.class).error("something went wrong in the window", bare(trouble));
		Shell shell = Display.getCurrent() == null ? null : Display.getCurrent().getActiveShell();
		if (shell != null)
			MessageDialog.openError(shell, "Pincite", trouble.getMessage() == null ? trouble.toString() : trouble.getMessage());
	}

	/** The same without any message: class names and where it happened, causes included. */
	private static Throwable bare(Throwable trouble) {
		Throwable bare = new Throwable(trouble.getClass().getName(), trouble.getCause() == null || trouble.getCause() == trouble ? null : bare(trouble.getCause()));
		bare.setStackTrace(trouble.getStackTrace());
		return bare;
	}
}
