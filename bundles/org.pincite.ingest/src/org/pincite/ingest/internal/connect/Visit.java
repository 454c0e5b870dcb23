package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.pincite.ingest.Failure;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.Progress;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.ConnectorOffException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.json.Json;
import org.pincite.library.Added;
import org.pincite.library.Library;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.JsonNode;

/** One fetch under way: asks the service, has the answers read and stored, and counts. Used by one thread, once. */
final class Visit {
	private final Importer importer;
	private final Library library;
	private final Held held;
	private final Line line;
	private final Time time;
	private final Progress progress;
	private final URI server;
	private final String token;
	private final int limit;
	private final Walk walk;
	private final boolean newOnly;

	final List<String> imported = new ArrayList<>();
	final List<Failure> failed = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	int unchanged;

	Visit(Importer importer, Library library, Held held, Line line, Time time, Progress progress, URI server, String token, int limit, Walk walk, boolean newOnly) {
		this.importer = importer;
		this.library = library;
		this.held = held;
		this.line = line;
		this.time = time;
		this.progress = progress;
		this.server = server;
		this.token = token;
		this.limit = limit;
		this.walk = walk;
		this.newOnly = newOnly;
	}

	URI server() {
		return server;
	}

	/** The user's token for the service, or null. */
	String token() {
		return token;
	}

	Walk walk() {
		return walk;
	}

	/** Number of documents that the service named so far. */
	int found() {
		return seen.size();
	}

	/** True as long as fewer documents were named than are wanted; where only new ones are, those that the library holds do not count. */
	boolean wantsMore() {
		return seen.size() - (newOnly ? unchanged : 0) < limit;
	}

	/** Whether the page that comes next is wanted, after one that began when so many documents had been found new. */
	boolean wantsPageAfter(int newBefore) {
		return wantsMore() && (!newOnly || seen.size() - unchanged > newBefore);
	}

	/** Number of documents named that the library did not hold. */
	int foundNew() {
		return seen.size() - unchanged;
	}

	/** Counts a document that the service names; false if it named it before. */
	boolean names(String key) {
		return seen.add(key);
	}

	/** Counts one that the library holds, if it was fetched before, so that it need not be asked for. */
	boolean holds(String key) {
		if (held.known(key) == null)
			return false;
		unchanged++;
		progress.reached(key);
		return true;
	}

	/** The answer, which must be one of success. */
	Answer ask(Asked asked) throws ConnectionException {
		Answer answer = line.ask(asked);
		if (!answer.isDone())
			throw new ConnectionException(Refusal.of(answer));
		return answer;
	}

	/** As {@link #ask}, read as JSON. */
	JsonNode json(Asked asked) throws ConnectionException {
		Answer answer = ask(asked.with("Accept", "application/json"));
		try {
			return Json.first(answer.body());
		} catch (UnreadableException e) {
			throw new ConnectionException(Line.where(answer.uri()) + " answered with what is no JSON: " + Refusal.excerpt(answer.text()), e);
		}
	}

	/** The answer, or null when the library holds the document and the server says that it has not changed. */
	Answer askIfChanged(String key, Asked asked) throws ConnectionException {
		Held.Known known = held.known(key);
		Answer answer = line.ask(known == null ? asked : asked.with("If-None-Match", known.etag()).with("If-Modified-Since", known.modified()));
		if (answer.status() == 304 && known != null) {
			unchanged++;
			progress.reached(key);
			return null;
		}
		if (!answer.isDone())
			throw new ConnectionException(Refusal.of(answer));
		return answer;
	}

	/** A list of documents, or null when it names what the library holds already, as the server says that it has not changed; those documents are counted. */
	Answer listIfChanged(String key, Asked asked) throws ConnectionException {
		Held.Known known = held.known(key);
		Answer answer = line.ask(known == null ? asked : asked.with("If-None-Match", known.etag()).with("If-Modified-Since", known.modified()));
		if (answer.status() == 304 && known != null) {
			for (String named : known.names())
				if (names(named))
					holds(named);
			return null;
		}
		if (!answer.isDone())
			throw new ConnectionException(Refusal.of(answer));
		return answer;
	}

	/** Remembers a list of documents, to be asked for again only if it has changed; not while the library lacks one of them. */
	void keepList(String key, Answer answer, List<String> named) throws ConnectionException {
		if (named.isEmpty() || answer.header("etag") == null && answer.header("last-modified") == null)
			return;
		List<String> sources = new ArrayList<>();
		for (String each : named) {
			Held.Known known = held.known(each);
			if (known == null)
				return;
			sources.addAll(known.sources());
		}
		held.keep(key, answer, sources, named);
	}

	/** Has what was fetched read and stored. A document that cannot be read is reported; the walk goes on. */
	void take(String key, Answer answer, Input input, Stated stated) throws ConnectionException {
		try {
			List<SourceDocument> documents = new ArrayList<>();
			for (SourceDocument document : read(input))
				documents.add(stated.applied(document, answer.uri(), time.now()));
			Added added = library.add(documents);
			imported.addAll(added.added());
			imported.addAll(added.replaced());
			unchanged += added.unchanged().size();
			List<String> ids = new ArrayList<>(added.added());
			ids.addAll(added.replaced());
			ids.addAll(added.unchanged());
			held.keep(key, answer, ids);
		} catch (UnreadableException e) {
			failed.add(new Failure(key, e.getMessage()));
		}
		progress.reached(key);
	}

	/** Runs a step for one document; what goes wrong with it alone is reported, and the walk goes on. */
	void each(String key, Step step) throws ConnectionException {
		if (progress.cancelled())
			throw new CancellationException();
		try {
			step.run();
		} catch (Line.LaterException | ConnectorOffException e) {
			throw e;
		} catch (ConnectionException e) {
			failed.add(new Failure(key, e.getMessage()));
		}
	}

	/** Something done for one document. */
	interface Step {
		void run() throws ConnectionException;
	}

	/** Reads within the time that any document has. */
	private List<SourceDocument> read(Input input) throws UnreadableException {
		FutureTask<List<SourceDocument>> reading = new FutureTask<>(() -> importer.read(input, null));
		Thread thread = new Thread(null, reading, "Pincite reading", 4 << 20);
		thread.setDaemon(true);
		thread.start();
		try {
			return reading.get(Duration.ofSeconds(Limits.SECONDS).toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			throw new UnreadableException("reading it took longer than " + Limits.SECONDS + " seconds", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof UnreadableException unreadable)
				throw unreadable;
			throw new UnreadableException("its reader failed (" + e.getCause().getClass().getSimpleName() + ")", e.getCause());
		} finally {
			reading.cancel(true);
		}
	}
}
