package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service on this computer that answers as it is told and remembers what it was asked. */
final class Service implements AutoCloseable {
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "test service");
		thread.setDaemon(true);
		return thread;
	});
	private final Map<String, Reply> replies = new LinkedHashMap<>();
	final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	final List<Map<String, String>> headers = Collections.synchronizedList(new ArrayList<>());
	final List<String> bodies = Collections.synchronizedList(new ArrayList<>());

	/** Answers one request. */
	interface Reply {
		void to(HttpExchange exchange) throws IOException;
	}

	Service() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::handle);
		server.start();
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
	}

	private void handle(HttpExchange exchange) throws IOException {
		String request = URLDecoder.decode(exchange.getRequestURI().toString().substring(1), StandardCharsets.UTF_8);
		asked.add(request);
		Map<String, String> sent = new LinkedHashMap<>();
		exchange.getRequestHeaders().forEach((name, values) -> sent.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
		headers.add(sent);
		bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Reply reply;
		synchronized (replies) {
			String longest = replies.keySet().stream().filter(request::startsWith).max(java.util.Comparator.comparing(String::length)).orElse(null);
			reply = longest == null ? status(404, "{\"detail\":\"Not found.\"}") : replies.get(longest);
		}
		try (exchange) {
			reply.to(exchange);
		}
	}

	/** From now on, requests that begin like this are answered so; the longest beginning counts. */
	Service on(String request, Reply reply) {
		synchronized (replies) {
			replies.put(request, reply);
		}
		return this;
	}

	Service on(String request, String body) {
		return on(request, status(200, body.replace("$SERVER/", address().toString())));
	}

	/** The replies one after another, the last one for ever. */
	static Reply sequence(Reply... replies) {
		List<Reply> left = new ArrayList<>(List.of(replies));
		return exchange -> {
			Reply next;
			synchronized (left) {
				next = left.size() > 1 ? left.removeFirst() : left.getFirst();
			}
			next.to(exchange);
		};
	}

	/** @param headers names and values by turns */
	static Reply status(int status, String body, String... headers) {
		return exchange -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < headers.length; i += 2)
				exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
			exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
			if (status != 304)
				try (OutputStream out = exchange.getResponseBody()) {
					out.write(bytes);
				}
		};
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
