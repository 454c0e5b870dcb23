package org.pincite.ingest.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.Readers;
import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.isolated.IsolatedReader;
import org.pincite.library.Holdings;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;

/** Reads one document; what the library holds already is not read again. Throws only when it is interrupted before it begins. */
final class Reading implements Callable<Reading.Outcome> {

	/**
	 * What came of it.
	 *
	 * @param documents documents to store
	 * @param unchanged number of documents the library holds already
	 * @param failure   why the document could not be read, or null
	 */
	record Outcome(List<SourceDocument> documents, int unchanged, String failure) {

		static Outcome failed(String reason) {
			return new Outcome(List.of(), 0, reason);
		}
	}

	private final Parcel parcel;
	private final String format;
	private final SourceKind kind;
	private final Readers readers;
	private final Holdings held;
	private final Scans scans;
	private final Pace pace;
	private volatile long startedAt;
	private volatile long longest = Limits.SECONDS;

	Reading(Parcel parcel, String format, SourceKind kind, Readers readers, Holdings held, Scans scans, Pace pace) {
		this.parcel = parcel;
		this.format = format;
		this.kind = kind;
		this.readers = readers;
		this.held = held;
		this.scans = scans;
		this.pace = pace;
	}

	/** Nanoseconds since it began, 0 when it has not. */
	long running() {
		return startedAt == 0 ? 0 : System.nanoTime() - startedAt;
	}

	/** Seconds it may take. */
	long longest() {
		return longest;
	}

	@Override
	public Outcome call() throws InterruptedException {
		pace.begin();
		try {
			return outcome();
		} finally {
			pace.read();
		}
	}

	private Outcome outcome() {
		startedAt = System.nanoTime();
		try {
			return read(new Input(parcel.path(), parcel.bytes().load(), kind));
		} catch (UnreadableException e) {
			return Outcome.failed(e.getMessage());
		} catch (IOException e) {
			return Outcome.failed("it cannot be read: " + e.getMessage());
		} catch (OutOfMemoryError e) {
			return Outcome.failed("reading it needs more memory than there is");
		} catch (StackOverflowError e) {
			return Outcome.failed("it is nested too deeply");
		} catch (RuntimeException | LinkageError e) {
			return Outcome.failed("its reader failed (" + e.getClass().getSimpleName()
					+ (e.getMessage() == null ? "" : ": " + firstLine(e.getMessage())) + ")");
		}
	}

	private Outcome read(Input input) throws UnreadableException {
		boolean known = held.has(input.bytes());
		Optional<String> unread = known ? scans.worthAnotherTry(input.bytes()) : Optional.empty();
		if (known && unread.isEmpty())
			return new Outcome(List.of(), 1, null);
		Optional<SourceReader> reader = format == null ? readers.forInput(input) : readers.named(format);
		if (reader.isEmpty())
			return Outcome.failed(readers.refusal(input, format));
		if (reader.get() instanceof IsolatedReader)
			longest = IsolatedReader.longest();
		List<SourceDocument> fresh = new ArrayList<>();
		int unchanged = 0;
		for (SourceDocument document : reader.get().read(input))
			if (document.original() != input.bytes() && held.has(document.original()))
				unchanged++;
			else
				fresh.add(readers.withCitations(unread.isEmpty() ? document : called(unread.get(), document)));
		return new Outcome(fresh, unchanged, null);
	}

	/** The same document as a new version of the source that kept its pictures. */
	private static SourceDocument called(String id, SourceDocument document) {
		return new SourceDocument(document.source().toBuilder().id(id).build(), document.text(), document.marks(), document.original(), document.format());
	}

	private static String firstLine(String message) {
		String line = message.lines().findFirst().orElse("");
		return line.length() > 120 ? line.substring(0, 120) + "…" : line;
	}
}
