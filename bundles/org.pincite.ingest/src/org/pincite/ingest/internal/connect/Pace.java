package org.pincite.ingest.internal.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** Lets so many requests through in so much time, and lets the next ones wait. Requests of earlier runs count. */
final class Pace {
	private final int most;
	private final Duration window;
	private final Time time;
	private final Deque<Instant> sent = new ArrayDeque<>();

	Pace(int most, Duration window, Time time, Collection<Instant> earlier) {
		this.most = most;
		this.window = window;
		this.time = time;
		earlier.stream().sorted().forEach(sent::add);
	}

	/** Returns when a request may be sent, and counts it. */
	void await(BooleanSupplier cancelled) {
		for (forget(); sent.size() >= most; forget())
			time.await(Duration.between(time.now(), sent.peek().plus(window)), cancelled);
		sent.add(time.now());
	}

	private void forget() {
		Instant begin = time.now().minus(window);
		while (!sent.isEmpty() && !sent.peek().isAfter(begin))
			sent.poll();
	}
}
