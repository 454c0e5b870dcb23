package org.pincite.ingest.internal.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.pincite.ingest.ImportReport;
import org.pincite.ingest.Progress;
import org.pincite.ingest.internal.Readers;
import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.archive.Sink;
import org.pincite.ingest.internal.isolated.Isolation;
import org.pincite.ingest.internal.pdf.Tesseract;
import org.pincite.library.Holdings;
import org.pincite.library.Library;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;

/**
 * One import: documents are read by as many threads as there are processors and stored by the calling thread in the order they came, so that
 * the same files give the same library. What is in memory is bounded. Used by one thread, once.
 */
public final class ImportRun implements Sink, AutoCloseable {
	private static final long MEMORY = 48L << 20;
	/** Enough to keep the readers busy while a batch is stored. */
	private static final int MOST_UNDER_WAY = 400;
	/** Documents read ahead that keep the storing thread busy while one reader pauses. */
	private static final int ENOUGH = 150;
	private static final long POLL_MILLIS = 40;

	/** A document under way. */
	private record Slot(Parcel parcel, Reading reading, Future<Reading.Outcome> outcome) {
	}

	private final Holdings held;
	private final Readers readers;
	private final Progress progress;
	private final String format;
	private final SourceKind kind;
	private final Deque<Slot> underWay = new ArrayDeque<>();
	private final Batch batch;
	private final Scans scans;
	private final Isolation.Lease lease;
	private final int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
	private final ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(), ImportRun::thread);
	private final Pace pace = new Pace(threads, ENOUGH);
	private final long began = System.nanoTime();
	private long bytesUnderWay;
	private boolean cancelled;

	public ImportRun(Library library, Readers readers, Progress progress, String format, SourceKind kind) {
		this.held = library.holdings();
		this.readers = readers;
		this.progress = progress;
		this.format = format;
		this.kind = kind;
		this.batch = new Batch(library, pace);
		this.scans = new Scans(library, () -> Tesseract.installed().isPresent());
		this.lease = readers.isolation().lease();
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(null, task, "Pincite import", 4 << 20);
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void take(Parcel parcel) {
		while (!underWay.isEmpty() && (underWay.size() >= MOST_UNDER_WAY || bytesUnderWay + parcel.size() > MEMORY))
			settleFirst();
		stopIfCancelled();
		Reading reading = new Reading(parcel, format, kind, readers, held, scans, pace);
		bytesUnderWay += parcel.size();
		underWay.add(new Slot(parcel, reading, pool.submit(reading)));
	}

	@Override
	public void failed(String path, String reason) {
		stopIfCancelled();
		underWay.add(new Slot(Parcel.of(path, new byte[0]), null,
				CompletableFuture.completedFuture(Reading.Outcome.failed(reason))));
	}

	/** Runs the given work, which feeds this run, to its end or until it is cancelled, and says what was done. */
	public ImportReport run(Runnable feeding) {
		try {
			feeding.run();
			while (!underWay.isEmpty())
				settleFirst();
		} catch (CancellationException e) {
			cancelled = true;
		} finally {
			batch.commit();
		}
		return new ImportReport(batch.imported, batch.unchanged, batch.failed.all(), batch.remarks, batch.chars,
				(System.nanoTime() - began) / 1e9, cancelled);
	}

	private void stopIfCancelled() {
		if (progress.cancelled() || Thread.currentThread().isInterrupted())
			throw new CancellationException();
	}

	private void settleFirst() {
		Slot slot = underWay.getFirst();
		Reading.Outcome outcome = await(slot);
		underWay.removeFirst();
		bytesUnderWay -= slot.parcel().size();
		if (slot.reading() != null)
			pace.taken();
		String path = slot.parcel().path();
		if (outcome.failure() != null)
			batch.failed.add(path, outcome.failure());
		batch.unchanged += outcome.unchanged();
		for (SourceDocument document : outcome.documents())
			batch.add(path, document);
		slot.parcel().parts().forEach(progress::reached);
	}

	private Reading.Outcome await(Slot slot) {
		while (true) {
			stopIfCancelled();
			try {
				return slot.outcome().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				if (slot.reading().running() > TimeUnit.SECONDS.toNanos(slot.reading().longest()))
					return abandon(slot);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				return Reading.Outcome.failed("its reader failed (" + e.getCause().getClass().getSimpleName() + ")");
			}
		}
	}

	/** A reader that does not come back keeps its thread; another takes its place so that the import goes on. */
	private Reading.Outcome abandon(Slot slot) {
		slot.outcome().cancel(true);
		pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
		pool.setCorePoolSize(pool.getCorePoolSize() + 1);
		return Reading.Outcome.failed("reading it took longer than " + slot.reading().longest() + " seconds");
	}

	@Override
	public void close() {
		pool.shutdownNow();
		lease.close();
	}
}
