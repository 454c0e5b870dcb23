package org.pincite.search.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.library.Change;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;

/**
 * The index of one library, beside its store: a cache. Each commit carries the identity and the revision of the library that it stands for and the version of
 * its form; what does not match, or cannot be read, is built anew, and until that is committed the old commit answers where it can. One process and
 * one thread write at a time; all others search what was committed last.
 */
public final class IndexFolder implements AutoCloseable {
	private static final long CHECKED_AT_ONCE = 64L << 20;
	/** More changes than this are not waited for by a question. */
	private static final int AT_ONCE = 1_000;
	private static final int PROCESSORS = Math.min(4, Runtime.getRuntime().availableProcessors());
	private final Library library;
	private final Directories directories;
	private final Path folder;
	private final Following following = new Following();
	private final ReentrantLock writing = new ReentrantLock();
	private DirectoryReader reader;
	private String problem;
	private volatile String delay;

	/** Touches nothing. */
	public IndexFolder(Library library) {
		this(library, FSDirectory::open);
	}

	/** @param directories opens the folder for reading and writing */
	public IndexFolder(Library library, Directories directories) {
		this.library = library;
		this.directories = directories;
		this.folder = library.location().folder().resolve("index");
	}

	/** Why the last answer may lack some sources, or null. */
	public String delay() {
		return delay;
	}

	/**
	 * A reader of the last commit, brought up to date with the library unless that would take long or somebody else is writing: then it is done in a thread of its
	 * own, and {@link #delay} says so. Null while there is nothing to read. The caller releases it with {@link #release}.
	 */
	public DirectoryReader current() {
		delay = null;
		if (open() != library.revision())
			follow();
		synchronized (this) {
			if (reader != null)
				reader.incRef();
			return reader;
		}
	}

	private void follow() {
		if (following.running())
			delay = following.words();
		else if (!writing.tryLock())
			delay = "The index is being brought up to date: the newest sources may be missing from this answer.";
		else
			try {
				long reached = open();
				if (reached == library.revision())
					return;
				if (library.changesSince(Math.max(0, reached)).size() <= AT_ONCE)
					write(reached, IndexProgress.NONE, 1);
				else {
					following.start(this::followAll);
					delay = following.words();
				}
			} finally {
				writing.unlock();
			}
	}

	private void followAll(IndexProgress progress) {
		writing.lock();
		try {
			long reached = open();
			if (reached != library.revision())
				write(reached, progress, Math.max(1, PROCESSORS - 1));
		} finally {
			writing.unlock();
		}
	}

	public static void release(DirectoryReader reader) {
		try {
			reader.decRef();
		} catch (IOException e) {
			throw new LibraryException("The index cannot be closed: " + e.getMessage(), e);
		}
	}

	/** Brings the index up to the library's revision, waiting for another thread that does. */
	public void update(IndexProgress progress) {
		delay = null;
		if (open() == library.revision())
			return;
		writing.lock();
		try {
			long reached = open();
			if (reached != library.revision())
				write(reached, progress, PROCESSORS);
		} finally {
			writing.unlock();
		}
	}

	/** Builds the index anew; the old one answers until then. */
	public void rebuild(IndexProgress progress) {
		writing.lock();
		try {
			open();
			write(-1, progress, PROCESSORS);
		} finally {
			writing.unlock();
		}
	}

	/** Says that the index turned out to be damaged while it was read; the next question builds it anew. */
	public void damaged(Throwable cause) {
		problem("it is damaged: " + cause.getClass().getSimpleName());
		replace(null);
	}

	public synchronized IndexStatus status() {
		long reached = open();
		return new IndexStatus(reader == null ? 0 : reader.numDocs(), Math.max(0, reached), library.revision(), size(), problem);
	}

	/** Opens or refreshes the reader. Revision it has reached, or -1 if the index must be built anew. */
	private synchronized long open() {
		try {
			if (reader == null && IndexWriting.exists(folder))
				replace(whole(DirectoryReader.open(directories.open(folder))));
			else if (reader != null) {
				DirectoryReader newer = Files.isDirectory(folder) ? DirectoryReader.openIfChanged(reader) : null;
				if (newer != null)
					replace(newer);
				else if (!IndexWriting.exists(folder)) {
					problem("its files are gone");
					replace(null);
				}
			}
			if (reader == null)
				return -1;
			Map<String, String> data = reader.getIndexCommit().getUserData();
			String mismatch = IndexWriting.mismatch(data, library);
			if (mismatch != null) {
				problem(mismatch);
				replace(null);
				return -1;
			}
			return problem == null ? IndexWriting.revision(data) : -1;
		} catch (IOException | RuntimeException | InternalError e) {
			// Lucene reports damage in many ways, unchecked ones among them; whatever it is, the index can be made again.
			problem("it is damaged: " + e.getClass().getSimpleName());
			replace(null);
			return -1;
		}
	}

	/** Compares checksums where that takes no time to speak of; a larger index is compared when reading it fails. */
	private DirectoryReader whole(DirectoryReader opened) throws IOException {
		try {
			if (size() < CHECKED_AT_ONCE)
				check(opened);
			return opened;
		} catch (IOException | RuntimeException | InternalError e) {
			opened.close();
			throw e;
		}
	}

	/** @throws IOException if a file of the index is not as it was written */
	public static void check(DirectoryReader reader) throws IOException {
		for (LeafReaderContext segment : reader.leaves())
			segment.reader().checkIntegrity();
	}

	private synchronized void problem(String why) {
		if (!why.equals(problem))
			Journal.note("The index of the library is built anew: " + why, null);
		problem = why;
	}

	private synchronized void replace(DirectoryReader newer) {
		try {
			if (reader != null)
				reader.decRef();
		} catch (IOException e) {
			Journal.note("An old index could not be closed", e);
		}
		reader = newer;
	}

	private void write(long reached, IndexProgress progress, int threads) {
		long from = Math.max(0, reached);
		long revision = library.revision();
		List<Change> changes = library.changesSince(from);
		if (changes.isEmpty() && revision == 0)
			return;
		try (IndexWriting index = new IndexWriting(folder, directories, library, reached < 0, threads)) {
			boolean whole = index.apply(changes, from, revision, progress);
			if (whole)
				synchronized (this) {
					problem = null;
				}
		} catch (LockObtainFailedException e) {
			delay = "Another Pincite is writing the index: the newest sources may be missing from this answer.";
			return;
		} catch (IOException e) {
			throw new LibraryException("The index in " + folder + " cannot be written: " + e.getMessage()
					+ ". Free some space or check its permissions; 'pincite index rebuild' tries again.", e);
		}
		open();
	}

	private long size() {
		if (!Files.isDirectory(folder))
			return 0;
		try (Stream<Path> files = Files.list(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		} catch (IOException e) {
			return 0; // files come and go while another process writes
		}
	}

	@Override
	public void close() {
		following.close();
		replace(null);
	}
}
