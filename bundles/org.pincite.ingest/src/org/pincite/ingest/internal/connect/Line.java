package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.BooleanSupplier;

import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.ConnectorOffException;

/**
 * The one line of requests to a service: at its pace, each listed before it is sent, tried again after a pause that grows, or as long as the server asks for. Follows
 * redirects on the same server only. Used by one thread.
 */
final class Line {
	private static final int TRIES = 4;
	private static final int REDIRECTS = 5;
	private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
	/** A server that asks for a longer wait is not waited for: the walk can go on later. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private final String connector;
	private final Wire wire;
	private final Pace pace;
	private final RequestLog log;
	private final PublicForm form;
	private final Time time;
	private final BooleanSupplier on;
	private final BooleanSupplier cancelled;
	private int requests;

	/**
	 * @param on        asked before each request whether the connector is still switched on
	 * @param cancelled asked while waiting
	 */
	Line(String connector, Wire wire, Pace pace, RequestLog log, PublicForm form, Time time, BooleanSupplier on, BooleanSupplier cancelled) {
		this.connector = connector;
		this.wire = wire;
		this.pace = pace;
		this.log = log;
		this.form = form;
		this.time = time;
		this.on = on;
		this.cancelled = cancelled;
	}

	/** The service wants no more requests for a while, or gives no answer: what was begun can go on later. */
	static final class LaterException extends ConnectionException {
		private static final long serialVersionUID = 1L;

		LaterException(String message) {
			super(message);
		}
	}

	/** Number of requests sent. */
	int requests() {
		return requests;
	}

	/** The answer, whatever its status; redirects followed. */
	Answer ask(Asked first) throws ConnectionException {
		Asked asked = first;
		for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
			Answer answer = tried(asked);
			if (!answer.isRedirect())
				return answer;
			asked = asked.at(target(asked.uri(), answer.header("location")));
		}
		throw new ConnectionException(where(first.uri()) + " redirects in circles");
	}

	private static URI target(URI from, String location) throws ConnectionException {
		URI to;
		try {
			to = from.resolve(location);
		} catch (IllegalArgumentException e) {
			throw new ConnectionException(where(from) + " redirects to what is no address", e);
		}
		if (Reach.objection(to) != null || !Reach.sameServer(from, to))
			throw new ConnectionException(where(from) + " redirects to another server"
					+ (to.getHost() == null ? "" : " (" + Reach.host(to) + ")") + ", which is not followed");
		return to;
	}

	private Answer tried(Asked asked) throws ConnectionException {
		String objection = Reach.objection(asked.uri());
		if (objection != null)
			throw new ConnectionException("nothing is fetched from " + asked.uri().getHost() + ": " + objection);
		Duration pause = FIRST_PAUSE;
		for (int attempt = 1;; attempt++) {
			String failure;
			Duration wait = pause;
			try {
				Answer answer = once(asked);
				if (answer.status() != 429 && answer.status() < 500)
					return answer;
				failure = answer.status() == 429 ? "allows no more requests for now" : "has a fault (" + answer.status() + ")";
				Duration asks = retryAfter(answer);
				wait = asks == null ? pause : asks;
			} catch (IOException e) {
				failure = "did not answer: " + e.getMessage();
			}
			if (wait.compareTo(LONGEST_WAIT) > 0)
				throw new LaterException(where(asked.uri()) + " " + failure + "; try again after " + CLOCK.format(time.now().plus(wait)));
			if (attempt == TRIES)
				throw new LaterException(where(asked.uri()) + " " + failure + ", " + TRIES + " times; try again later");
			time.await(wait, cancelled);
			pause = pause.multipliedBy(3);
		}
	}

	private Answer once(Asked asked) throws IOException, ConnectionException {
		pace.await(cancelled);
		if (!on.getAsBoolean())
			throw new ConnectorOffException("the connector was switched off meanwhile: nothing more is sent");
		String number = log.sending(time.now(), connector, asked, form);
		requests++;
		long start = System.nanoTime();
		try {
			Answer answer = wire.send(asked, cancelled);
			log.answered(number, answer.status(), answer.body().length, millis(start), null);
			return answer;
		} catch (IOException e) {
			log.answered(number, 0, 0, millis(start), e.getMessage());
			throw e;
		}
	}

	private static long millis(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

	/** Seconds or a date, as RFC 9110 has it; null when there is none. */
	private Duration retryAfter(Answer answer) {
		String value = answer.header("retry-after");
		if (value == null)
			return null;
		if (value.strip().matches("\\d{1,9}"))
			return Duration.ofSeconds(Long.parseLong(value.strip()));
		try {
			Duration until = Duration.between(time.now(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
			return until.isNegative() ? Duration.ZERO : until;
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	static String where(URI uri) {
		return Reach.host(uri);
	}
}
