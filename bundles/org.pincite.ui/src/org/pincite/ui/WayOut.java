package org.pincite.ui;

import org.eclipse.swt.widgets.Shell;

/** The way of words out of the workbench to other programs. The matter half provides it; both halves use it, on the UI thread. */
public interface WayOut {

	/**
	 * Puts a text on the clipboard. While a matter is open, what points to its people is shown first, and the user decides what becomes of it.
	 *
	 * @return false if the user gave up; the clipboard is as it was then
	 */
	boolean copy(Shell shell, String text);
}
