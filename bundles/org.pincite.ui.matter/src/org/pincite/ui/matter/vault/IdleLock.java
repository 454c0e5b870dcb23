package org.pincite.ui.matter.vault;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.pincite.ui.OpenMatter;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;

/**
 * Locks the vault when nobody has touched keyboard or mouse for a while, and when the computer wakes from sleep: that shows as a jump of the clock
 * of the day against the clock of the processor, which stands still meanwhile.
 */
public final class IdleLock implements IStartup {
	static final String BUNDLE = "org.pincite.ui.matter";
	/** Preference: minutes until the vault locks; 0 for never. */
	static final String MINUTES = "vault.lock.minutes";
	static final int DEFAULT_MINUTES = 15;
	private static final int TICK_MILLIS = 5000;
	private static final long SLEEP_MILLIS = 30_000;
	private long touched = System.nanoTime();
	private long tickWall = System.currentTimeMillis();
	private long tickNanos = System.nanoTime();

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			for (int event : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel })
				display.addFilter(event, each -> touched = System.nanoTime());
			display.timerExec(TICK_MILLIS, () -> tick(display));
		});
	}

	private void tick(Display display) {
		if (display.isDisposed())
			return;
		long wall = System.currentTimeMillis();
		long nanos = System.nanoTime();
		boolean slept = wall - tickWall - TimeUnit.NANOSECONDS.toMillis(nanos - tickNanos) > SLEEP_MILLIS;
		tickWall = wall;
		tickNanos = nanos;
		int minutes = InstanceScope.INSTANCE.getNode(BUNDLE).getInt(MINUTES, DEFAULT_MINUTES);
		if (slept || minutes > 0 && nanos - touched > TimeUnit.MINUTES.toNanos(minutes))
			lock();
		display.timerExec(TICK_MILLIS, () -> tick(display));
	}

	private static void lock() {
		Vault vault = PlatformUI.getWorkbench().getService(Vault.class);
		OpenMatter open = PlatformUI.getWorkbench().getService(OpenMatter.class);
		if (vault == null || open == null || vault.keys().state() != State.OPEN || vault.keys().demonstration())
			return;
		try {
			open.lock();
		} catch (VaultException e) {
			// Edits that are nowhere on the disk are not given up for the lock; the matter's view says what the matter is.
			ILog.of(IdleLock.class).warn("the vault could not be locked: " + e.reason());
		}
	}
}
