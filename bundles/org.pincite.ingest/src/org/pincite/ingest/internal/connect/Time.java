package org.pincite.ingest.internal.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The clock, and waiting by it. */
interface Time {
	Instant now();

	/** @throws CancellationException as soon as the wait is cancelled */
	void await(Duration pause, BooleanSupplier cancelled);

	/** The time that everybody has. */
	Time REAL = new Time() {
		@Override
		public Instant now() {
			return Instant.now();
		}

		@Override
		public void await(Duration pause, BooleanSupplier cancelled) {
			long end = System.nanoTime() + pause.toNanos();
			for (long left; (left = end - System.nanoTime()) > 0;) {
				if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted())
					throw new CancellationException();
				java.util.concurrent.locks.LockSupport.parkNanos(Math.min(left, 100_000_000L));
			}
		}
	};
}
