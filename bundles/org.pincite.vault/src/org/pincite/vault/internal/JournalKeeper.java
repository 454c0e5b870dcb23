package org.pincite.vault.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writes the entries of a journal on a thread of its own. An edit waits until its entry is on the disk, yet no longer than a short patience: a disk
 * that does not answer must not hold up typing. What could not be written is kept in memory in order, tried again with the next entry, and
 * dropped when a full save has it. To be used by the thread of the session alone.
 */
final class JournalKeeper {

	/** Far longer than a healthy disk takes, shorter than what disturbs. */
	private static final long PATIENCE_MILLIS = 100;
	private static final long PARTING_SECONDS = 10;
	/** A journal longer than this gives way to a new one when a save has all of it. */
	private static final long LONG = 4 << 20;

	/** The files of journals. */
	interface Files {
		/** Makes a journal that begins at a version of the matter, with its first entries. */
		Journal create(String id, long version, List<byte[]> entries) throws IOException;

		/** Deletes the journal that was made last. */
		void delete() throws IOException;
	}

	/** One journal, made when there is something to write. */
	private static final class Part {
		final String id = UUID.randomUUID().toString();
		final long version;
		/** Entries handed over; the session's thread alone. */
		long handed;
		/** Of these a full save has so many; likewise. */
		long saved;
		/** Entries not on the disk, and the file; the writer's thread alone. */
		final Deque<byte[]> waiting = new ArrayDeque<>();
		Journal journal;
		volatile long size;
		/** True if nothing may be written, because what the entries were made to is not on the disk. */
		volatile boolean held;

		Part(long version) {
			this.version = version;
		}
	}

	private final Files files;
	private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Pincite journal");
		thread.setDaemon(true);
		return thread;
	});
	private Part part;
	private volatile IOException trouble;
	private volatile boolean late;

	/**
	 * @param version the version of the matter that is open
	 * @param entries what was done to that version already; it is in the journal of an earlier session, until the first that is written here takes its place
	 */
	JournalKeeper(Files files, long version, List<byte[]> entries) {
		this.files = files;
		part = new Part(version);
		part.waiting.addAll(entries);
		part.handed = entries.size();
	}

	/** Keeps entries in memory until a full save: the state they were made to could not be put on the disk. */
	void hold(IOException reason) {
		part.held = true;
		trouble = reason;
	}

	/** Takes an entry, and returns when it is on the disk, or could not be put there yet, see {@link #trouble}. */
	void append(byte[] entry) {
		Part now = part;
		now.handed++;
		await(writer.submit(() -> write(now, entry)), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void write(Part now, byte[] entry) {
		now.waiting.addLast(entry);
		if (now.held)
			return;
		try {
			if (now.journal == null) {
				now.journal = files.create(now.id, now.version, List.copyOf(now.waiting));
				now.waiting.clear();
			}
			while (!now.waiting.isEmpty()) {
				now.journal.append(now.waiting.getFirst());
				now.waiting.removeFirst();
			}
			now.size = now.journal.size();
			trouble = null;
			late = false;
		} catch (IOException e) {
			trouble = e;
		}
	}

	/** Why entries are not on the disk, if so. */
	Optional<IOException> trouble() {
		IOException now = trouble;
		return now != null ? Optional.of(now) : late ? Optional.of(new IOException("the disk does not answer")) : Optional.empty();
	}

	/**
	 * Where in which journal the matter is now.
	 *
	 * @param journal id
	 * @param entries handed over so far
	 */
	record Mark(String journal, long entries) {
	}

	Mark mark() {
		return new Mark(part.id, part.handed);
	}

	/** True if there are entries that no full save has: what they did may have been undone again, but that too can be redone. */
	boolean ahead() {
		return part.handed > part.saved;
	}

	/**
	 * A full save has everything up to a mark, as this version. A journal that has nothing more, and is long or in trouble or still in memory, ends
	 * here.
	 */
	void saved(Mark mark, long version) {
		Part old = part;
		if (mark.journal.equals(old.id))
			old.saved = mark.entries;
		boolean unwritten = old.size == 0 && old.handed > 0;
		if (!mark.equals(mark()) || trouble == null && !late && !unwritten && old.size < LONG)
			return;
		part = new Part(version);
		trouble = null;
		late = false;
		writer.execute(() -> end(old, true));
	}

	/** Ends the journal; with {@code delete} its file goes as well, because a full save has everything. */
	void close(boolean delete) {
		Future<?> ended = writer.submit(() -> end(part, delete));
		writer.shutdown();
		await(ended, PARTING_SECONDS, TimeUnit.SECONDS);
	}

	private void end(Part old, boolean delete) {
		try {
			old.waiting.clear();
			if (old.journal == null)
				return;
			old.journal.close();
			if (delete)
				files.delete();
		} catch (IOException e) {
			Log.warn("A journal could not be removed; the matter knows that it has all of it.", e);
		}
	}

	private void await(Future<?> task, long patience, TimeUnit unit) {
		try {
			task.get(patience, unit);
		} catch (TimeoutException e) {
			late = true;
		} catch (ExecutionException e) {
			throw new IllegalStateException("Writing a journal failed in an unforeseen way.", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			late = true;
		}
	}
}
