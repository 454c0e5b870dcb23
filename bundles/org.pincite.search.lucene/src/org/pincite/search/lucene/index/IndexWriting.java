package org.pincite.search.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.pincite.library.Change;
import org.pincite.library.Library;
import org.pincite.library.StoredSource;
import org.pincite.search.IndexProgress;

/** One turn of writing an index: holds its lock, applies changes of the library and commits. */
final class IndexWriting implements AutoCloseable {
	/** Changes with the form of the documents: an index of another version is built anew. */
	private static final String VERSION = "6";
	private static final int COMMIT_AFTER = 5_000;
	private static final double MEGABYTES = 64;
	private final Library library;
	private final boolean anew;
	private final int threads;
	private final boolean answering;
	private final Directory directory;
	private final IndexWriter writer;
	private final ThreadLocal<SourceForm> forms;

	/**
	 * @param directories opens the folder
	 * @param anew        whether what is there is to be replaced
	 * @param threads     how many sources are indexed at a time
	 * @throws LockObtainFailedException if another process is writing
	 */
	IndexWriting(Path folder, Directories directories, Library library, boolean anew, int threads) throws IOException {
		this.library = library;
		this.anew = anew;
		this.threads = threads;
		forms = ThreadLocal.withInitial(SourceForm::new);
		Files.createDirectories(folder);
		answering = exists(folder);
		directory = directories.open(folder);
		writer = open();
	}

	private IndexWriter open() throws IOException {
		try {
			return new IndexWriter(directory, config());
		} catch (LockObtainFailedException e) {
			directory.close();
			throw e;
		} catch (IOException | RuntimeException | InternalError e) {
			if (!anew) {
				directory.close();
				throw e instanceof IOException io ? io : new IOException(e);
			}
			clear();
			return new IndexWriter(directory, config());
		}
	}

	private IndexWriterConfig config() {
		return new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false).setRAMBufferSizeMB(MEGABYTES)
				.setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
	}

	/** Removes files too damaged to be replaced in the usual way. */
	private void clear() throws IOException {
		try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll())
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME))
					directory.deleteFile(file);
			lock.ensureValid();
		}
	}

	static boolean exists(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			return false;
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
		}
	}

	/** Why a commit does not fit the library, or null. */
	static String mismatch(Map<String, String> data, Library library) {
		if (!VERSION.equals(data.get("version")))
			return "it is of another version";
		if (!library.identity().equals(data.get("library")))
			return "it belongs to another library";
		return revision(data) < 0 || revision(data) > library.revision() ? "it does not fit the library's revision" : null;
	}

	/** Revision of the library that a commit stands for, or -1. */
	static long revision(Map<String, String> data) {
		String revision = data.getOrDefault("revision", "");
		return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1;
	}

	/**
	 * Applies changes, oldest first, and commits. A commit stands for whole revisions only; when cancelled, what was done up to the last whole one counts and
	 * the rest is done again. An old index that answers meanwhile is replaced at the very end.
	 *
	 * @param from     revision that the index has reached
	 * @param revision revision of the library before the changes were asked for: removals leave no other trace in a new index
	 * @return false if cancelled
	 */
	boolean apply(List<Change> changes, long from, long revision, IndexProgress progress) throws IOException {
		Changes all = new Changes(changes, progress);
		boolean quiet = anew && answering;
		while (!all.finished()) {
			boolean complete = all.next(quiet ? changes.size() : COMMIT_AFTER, threads, this::apply);
			if (threads > 1 && Changes.many(changes.size()))
				Changes.together(threads, writer::flushNextBuffer); // each its own, which a commit would write one after the other
			if (!complete && quiet)
				return false;
			if (!complete || !all.finished())
				commit(all.whole(from));
			if (!complete)
				return false;
		}
		commit(changes.isEmpty() ? revision : Math.max(revision, changes.getLast().revision()));
		return true;
	}

	private void apply(Change change) throws IOException {
		Optional<StoredSource> source = change.removed() ? Optional.empty() : library.stored(change.source());
		Term id = new Term(Names.ID, change.source());
		if (source.isEmpty())
			writer.deleteDocuments(id);
		else if (anew)
			writer.addDocument(forms.get().of(source.get()));
		else
			writer.updateDocument(id, forms.get().of(source.get()));
	}

	private void commit(long revision) throws IOException {
		writer.setLiveCommitData(
				Map.of("version", VERSION, "library", library.identity(), "revision", Long.toString(revision)).entrySet());
		writer.commit();
	}

	/** Gives the lock back; what was not committed is forgotten. */
	@Override
	public void close() throws IOException {
		try (directory) {
			writer.rollback();
		}
	}
}
