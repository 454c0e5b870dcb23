package org.pincite.ui;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.pincite.citator.Flag;
import org.pincite.library.SourceKind;

/** The icons of Pincite, by name of the file in {@code icons/} without its ending. To be used on the UI thread. */
public final class Icons {

	private Icons() {
	}

	/** A shared image; nobody disposes it. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.pincite." + name;
		if (registry.getDescriptor(key) == null)
			registry.put(key, descriptor(name));
		return registry.get(key);
	}

	public static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURL(
				FileLocator.find(FrameworkUtil.getBundle(Icons.class), new Path("icons/" + name + ".svg"), null));
	}

	public static Image of(SourceKind kind) {
		return image(kind.json());
	}

	public static Image of(Flag flag) {
		return image("flag-" + flag.json());
	}
}
