package org.pincite.ui;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pincite.ingest.connect.ConnectorsLocation;
import org.pincite.library.LibraryLocation;
import org.pincite.vault.VaultLocation;

/** The folders the workbench works with. Making them known brings the services up. */
public final class UserFolders {

	private UserFolders() {
	}

	/** Registers the user's own library, vault and connectors, as the environment names them. */
	public static void register() {
		register(LibraryLocation.userFolder(), VaultLocation.userFolder(), ConnectorsLocation.userFolder());
	}

	/** Registers the given folders. */
	public static void register(Path library, Path vault, Path connectors) {
		BundleContext bundles = FrameworkUtil.getBundle(UserFolders.class).getBundleContext();
		bundles.registerService(LibraryLocation.class, new LibraryLocation(library), null);
		bundles.registerService(VaultLocation.class, new VaultLocation(vault), null);
		bundles.registerService(ConnectorsLocation.class, new ConnectorsLocation(connectors), null);
	}
}
