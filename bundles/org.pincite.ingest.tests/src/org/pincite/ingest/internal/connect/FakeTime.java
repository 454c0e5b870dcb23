package org.pincite.ingest.internal.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A clock that goes on by waiting alone, which takes no time. */
final class FakeTime implements Time {
	private Instant now = Instant.parse("2026-01-05T12:00:00Z");
	final List<Duration> waits = new ArrayList<>();

	@Override
	public synchronized Instant now() {
		return now;
	}

	@Override
	public synchronized void await(Duration pause, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean())
			throw new CancellationException();
		waits.add(pause);
		now = now.plus(pause.isNegative() ? Duration.ZERO : pause);
	}

	synchronized void pass(Duration time) {
		now = now.plus(time);
	}
}
