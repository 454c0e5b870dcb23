package org.pincite.ui.matter.vault;

import java.util.concurrent.TimeUnit;

/**
 * Tells when the vault is to be locked: when nobody has touched keyboard or mouse for a while, and after the computer slept, which shows as a jump of
 * the clock of the day against the clock of the processor, which stands still meanwhile. Has no clock of its own.
 */
final class LockClock {
	/** So much may the two clocks drift apart between two looks, when somebody sets the time for instance. */
	static final long SLEEP_MILLIS = 30_000;
	private long touched;
	private long wallBefore;
	private long nanosBefore;

	/** @param wall milliseconds of the clock of the day @param nanos of the processor's clock */
	LockClock(long wall, long nanos) {
		touched = nanos;
		wallBefore = wall;
		nanosBefore = nanos;
	}

	/** Somebody has touched keyboard or mouse. */
	void touched(long nanos) {
		touched = nanos;
	}

	/**
	 * Looks at both clocks; to be called every few seconds.
	 *
	 * @param minutes after which an untouched vault locks; 0 for never
	 * @return true if the vault is to be locked now
	 */
	boolean due(long wall, long nanos, int minutes) {
		boolean slept = wall - wallBefore - TimeUnit.NANOSECONDS.toMillis(nanos - nanosBefore) > SLEEP_MILLIS;
		wallBefore = wall;
		nanosBefore = nanos;
		return slept || minutes > 0 && nanos - touched >= TimeUnit.MINUTES.toNanos(minutes);
	}
}
