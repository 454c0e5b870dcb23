package org.pincite.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.pincite.ui.Icons;

/** The input of the welcome page; all are equal, none is remembered. */
record WelcomeInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("pincite");
	}

	@Override
	public String getName() {
		return Messages.name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
