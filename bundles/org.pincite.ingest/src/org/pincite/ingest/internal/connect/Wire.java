package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Sends one request and reads its answer within a limit of size and one of time, which counts to the last byte. Follows no redirect and keeps no cookie. Nothing is
 * opened before the first request. Safe for several threads.
 */
final class Wire {
	private static final Duration CONNECTING = Duration.ofSeconds(15);
	private static final long POLL_MILLIS = 50;
	private static final String AGENT = "Pincite/0.1 (legal research workbench)";

	private final Duration patience;
	private final long largest;
	private HttpClient client;

	/**
	 * @param patience time for one request and its answer
	 * @param largest  bytes of an answer
	 */
	Wire(Duration patience, long largest) {
		this.patience = patience;
		this.largest = largest;
	}

	/** @throws IOException if there was no answer, or none within the limits; the message says why in one line without an address */
	Answer send(Asked asked, BooleanSupplier cancelled) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(asked.uri()).timeout(patience).header("User-Agent", AGENT);
		asked.headers().forEach(request::header);
		request.method(asked.method(), asked.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(asked.body()));
		CompletableFuture<HttpResponse<byte[]>> coming = client().sendAsync(request.build(), info -> new BoundedBody(largest));
		try {
			return answer(await(coming, cancelled));
		} finally {
			coming.cancel(true);
		}
	}

	private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> coming, BooleanSupplier cancelled) throws IOException {
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			if (cancelled.getAsBoolean())
				throw new CancellationException();
			try {
				return coming.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (System.nanoTime() > end)
					throw new IOException("no whole answer within " + patience.toSeconds() + " seconds", e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw new IOException(reason(e.getCause()), e.getCause());
			}
		}
	}

	private String reason(Throwable cause) {
		if (cause instanceof BoundedBody.TooLarge)
			return "the answer is longer than " + (largest >> 20) + " MB";
		if (cause instanceof java.net.http.HttpTimeoutException)
			return "no answer within " + patience.toSeconds() + " seconds";
		if (cause instanceof java.net.ConnectException || cause instanceof java.nio.channels.UnresolvedAddressException)
			return "the server cannot be reached";
		if (cause instanceof javax.net.ssl.SSLException)
			return "no trusted encrypted connection could be made";
		return "the connection broke off";
	}

	private static Answer answer(HttpResponse<byte[]> response) throws IOException {
		Map<String, String> headers = new LinkedHashMap<>();
		response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
		String encoding = headers.getOrDefault("content-encoding", "identity");
		if (!encoding.equalsIgnoreCase("identity") && response.body().length > 0)
			throw new IOException("the answer is packed (" + encoding.replaceAll("[^\\w-]", "") + ") though nobody asked for that");
		return new Answer(response.uri(), response.statusCode(), headers, response.body());
	}

	private synchronized HttpClient client() {
		if (client == null)
			client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();
		return client;
	}

	/** Gives up the connections that are kept; the next request opens new ones. */
	synchronized void close() {
		if (client != null)
			client.shutdownNow();
		client = null;
	}
}
