package org.pincite.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.pincite.ui.Icons;

/**
 * One page of help.
 *
 * @param topic name of its file beside this class, without ending
 */
public record HelpInput(String topic) implements IEditorInput {

	/**
	 * The page in its markup, the first line its title.
	 *
	 * @throws IOException when the bundle was built without it
	 */
	public String text() throws IOException {
		try (InputStream in = HelpInput.class.getResourceAsStream(topic + ".txt")) {
			if (in == null)
				throw new IOException("there is no page of help named " + topic);
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Override
	public boolean exists() {
		return HelpInput.class.getResource(topic + ".txt") != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("info");
	}

	@Override
	public String getName() {
		return Messages.name(topic);
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.name(topic);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
