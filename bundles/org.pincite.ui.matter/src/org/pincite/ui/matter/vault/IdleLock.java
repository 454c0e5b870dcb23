package org.pincite.ui.matter.vault;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.pincite.ui.OpenMatter;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;

/** Locks the vault when the {@link LockClock} says so. */
public final class IdleLock implements IStartup {
	static final String BUNDLE = "org.pincite.ui.matter";
	/** Preference: minutes until the vault locks; 0 for never. */
	static final String MINUTES = "vault.lock.minutes";
	static final int DEFAULT_MINUTES = 15;
	private static final int TICK_MILLIS = 5000;
	private final LockClock clock = new LockClock(System.currentTimeMillis(), System.nanoTime());

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			for (int event : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel })
				display.addFilter(event, each -> clock.touched(System.nanoTime()));
			display.timerExec(TICK_MILLIS, () -> tick(display));
		});
	}

	/** Minutes until the vault locks; 0 for never. */
	static int minutes() {
		return InstanceScope.INSTANCE.getNode(BUNDLE).getInt(MINUTES, DEFAULT_MINUTES);
	}

	static void setMinutes(int minutes) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		preferences.putInt(MINUTES, minutes);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(IdleLock.class).error("the time until the vault locks could not be kept", e);
		}
	}

	private void tick(Display display) {
		if (display.isDisposed())
			return;
		if (clock.due(System.currentTimeMillis(), System.nanoTime(), minutes()))
			lock(display);
		display.timerExec(TICK_MILLIS, () -> tick(display));
	}

	private static void lock(Display display) {
		Vault vault = PlatformUI.getWorkbench().getService(Vault.class);
		OpenMatter open = PlatformUI.getWorkbench().getService(OpenMatter.class);
		if (vault == null || open == null || vault.keys().state() != State.OPEN || vault.keys().demonstration())
			return;
		try {
			open.lock();
			closeDialogs(display);
		} catch (VaultException e) {
			// Edits that are nowhere on the disk are not given up for the lock; the matter's view says what the matter is.
			ILog.of(IdleLock.class).warn("the vault could not be locked: " + e.reason());
		}
	}

	/** A dialog may show a client's words. The recovery key stays until somebody has written it down: it would be lost for good. */
	private static void closeDialogs(Display display) {
		Shell[] shells = display.getShells();
		for (int i = shells.length - 1; i >= 0; i--)
			if (!shells[i].isDisposed() && shells[i].getParent() != null && shells[i].getData() instanceof Window dialog && !(dialog instanceof RecoveryKeyDialog))
				dialog.close();
	}
}
