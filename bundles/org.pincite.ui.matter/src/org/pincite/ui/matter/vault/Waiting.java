package org.pincite.ui.matter.vault;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/** Does something that takes a second or so, such as making a key of a passphrase, while the window goes on being drawn. */
final class Waiting {

	private Waiting() {
	}

	/** @throws RuntimeException what the work threw */
	static void during(Display display, Runnable work) {
		RuntimeException[] failure = new RuntimeException[1];
		BusyIndicator.showWhile(display, () -> {
			try {
				ModalContext.run(monitor -> work.run(), true, new NullProgressMonitor(), display);
			} catch (InvocationTargetException e) {
				failure[0] = e.getCause() instanceof RuntimeException error ? error : new IllegalStateException(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		if (failure[0] != null)
			throw failure[0];
	}
}
