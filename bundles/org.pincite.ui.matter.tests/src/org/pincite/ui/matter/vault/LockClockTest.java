package org.pincite.ui.matter.vault;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.Test;

public class LockClockTest {
	private static final int MINUTES = 15;
	private long wall = 1_000_000;
	private long nanos = -5_000;
	private final LockClock clock = new LockClock(wall, nanos);

	/** Lets both clocks go on together, looking every five seconds. @return true if it was due meanwhile */
	private boolean pass(long seconds) {
		boolean due = false;
		for (long second = 0; second < seconds; second += 5) {
			wall += 5000;
			nanos += TimeUnit.SECONDS.toNanos(5);
			due |= clock.due(wall, nanos, MINUTES);
		}
		return due;
	}

	@Test
	public void isDueWhenNothingWasTouchedForTheTime() {
		assertFalse(pass(MINUTES * 60 - 5));
		assertTrue(pass(5));
	}

	@Test
	public void beginsAnewWithEveryTouch() {
		pass(MINUTES * 60 - 5);
		clock.touched(nanos);
		assertFalse(pass(MINUTES * 60 - 5));
		assertTrue(pass(5));
	}

	@Test
	public void isDueAfterSleep() {
		pass(60);
		wall += TimeUnit.HOURS.toMillis(2);
		nanos += TimeUnit.SECONDS.toNanos(5);
		assertTrue(clock.due(wall, nanos, MINUTES));
	}

	@Test
	public void isDueAfterSleepEvenWhereIdlenessIsNot() {
		wall += TimeUnit.HOURS.toMillis(2);
		assertTrue(clock.due(wall, nanos, 0));
	}

	@Test
	public void takesASecondOfDriftAndAClockSetBackForNoSleep() {
		wall += 1000;
		assertFalse(clock.due(wall, nanos, MINUTES));
		wall -= TimeUnit.HOURS.toMillis(1);
		assertFalse(clock.due(wall, nanos, MINUTES));
	}

	@Test
	public void isNeverDueForIdlenessWithZeroMinutes() {
		nanos += TimeUnit.DAYS.toNanos(2);
		wall += TimeUnit.DAYS.toMillis(2);
		assertFalse(clock.due(wall, nanos, 0));
	}
}
