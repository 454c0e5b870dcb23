package org.pincite.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pincite.app.welcome.WelcomeHandler;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.RecentFiles;

/** Shapes the window. Menus and tool bar are contributed in plugin.xml. */
final class PinciteWindowAdvisor extends WorkbenchWindowAdvisor {

	PinciteWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1440, 900));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setTitle("Pincite");
	}

	/** The first window of an empty workspace begins with the welcome page. */
	@Override
	public void postWindowOpen() {
		RecentFiles.forgetSoon();
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page == null || page.getEditorReferences().length > 0)
			return;
		try {
			WelcomeHandler.open(page);
		} catch (PartInitException e) {
			ILog.of(PinciteWindowAdvisor.class).error("the welcome page could not be opened", e);
		}
	}

	/** Saves and closes the open matter before the window goes; what cannot be saved keeps it open, with the reason. */
	@Override
	public boolean preWindowShellClose() {
		OpenMatter open = getWindowConfigurer().getWindow().getService(OpenMatter.class);
		try {
			if (open != null)
				open.close();
			return true;
		} catch (RuntimeException e) {
			return MessageDialog.openQuestion(getWindowConfigurer().getWindow().getShell(), "Pincite",
					e.getMessage() + "\n\nClose all the same? What was not saved would be lost.");
		}
	}
}
