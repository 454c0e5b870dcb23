package org.pincite.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pincite.library.LibraryLocation;
import org.pincite.vault.VaultLocation;

/** Opens the workbench on the user's library and vault. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
		bundles.registerService(LibraryLocation.class, new LibraryLocation(LibraryLocation.userFolder()), null);
		bundles.registerService(VaultLocation.class, new VaultLocation(VaultLocation.userFolder()), null);
		Display.setAppName("Pincite");
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new PinciteWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(() -> {
			if (!workbench.isClosing())
				workbench.close();
		});
	}
}
