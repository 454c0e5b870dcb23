package org.pincite.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.ILog;
import org.pincite.library.Change;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Source;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;

/**
 * The index of a library on disk: a cache. Each commit carries the identity and the revision of the library that it stands for; what does not match, or
 * cannot be read, is thrown away and built anew. One process writes at a time; the others search what was committed last.
 */
final class LuceneIndex implements AutoCloseable {
	/** Changes with whatever the index holds; another version is built anew. */
	private static final String VERSION = "1";
	private static final int COMMIT_AFTER = 2_000;
	private final Library library;
	private final Path folder;
	private DirectoryReader reader;
	private boolean busyElsewhere;
	private String problem;

	LuceneIndex(Library library) {
		this.library = library;
		this.folder = library.location().folder().resolve("index");
	}

	/** True if another process was writing the index when it was last looked at, so that answers may be behind the library. */
	synchronized boolean busyElsewhere() {
		return busyElsewhere;
	}

	/** A reader of the last commit, up to date with the library if that was possible; null while there is nothing to read. The caller releases it with {@code decRef}. */
	synchronized DirectoryReader current() {
		update(IndexProgress.NONE);
		if (reader != null)
			reader.incRef();
		return reader;
	}

	synchronized void update(IndexProgress progress) {
		busyElsewhere = false;
		long reached = open() ? revision().orElse(-1L) : -1;
		if (reached == library.revision())
			return;
		try {
			write(reached, progress);
		} catch (LockObtainFailedException e) {
			busyElsewhere = true;
		} catch (IOException e) {
			throw new LibraryException("The index in " + folder + " cannot be written: " + e.getMessage() + ". Free some space or check its permissions.", e);
		}
	}

	synchronized void rebuild(IndexProgress progress) {
		discard("rebuilt on request");
		problem = null;
		update(progress);
	}

	synchronized IndexStatus status() {
		boolean opened = open();
		return new IndexStatus(opened ? reader.numDocs() : 0, opened ? revision().orElse(0L) : 0, library.revision(), size(), opened || !Files.exists(folder) ? null : problem);
	}

	private Optional<Long> revision() {
		try {
			Map<String, String> data = reader.getIndexCommit().getUserData();
			return Optional.ofNullable(data.get("revision")).map(Long::valueOf);
		} catch (IOException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Opens or refreshes the reader; false if there is no index that fits the library. */
	private boolean open() {
		try {
			if (reader == null && hasFiles()) {
				reader = DirectoryReader.open(FSDirectory.open(folder));
			} else if (reader != null) {
				DirectoryReader newer = DirectoryReader.openIfChanged(reader);
				if (newer != null)
					replace(newer);
			}
			if (reader != null && !fits(reader.getIndexCommit().getUserData()))
				discard("made for another library or by another version");
		} catch (IOException | RuntimeException e) {
			// Lucene reports damage in many ways, unchecked ones among them. Whatever it is, the index can be made again.
			discard("damaged: " + e.getClass().getSimpleName());
		}
		return reader != null;
	}

	private boolean fits(Map<String, String> data) {
		return VERSION.equals(data.get("version")) && library.identity().equals(data.get("library"));
	}

	private boolean hasFiles() throws IOException {
		if (!Files.isDirectory(folder))
			return false;
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
		}
	}

	private void replace(DirectoryReader newer) throws IOException {
		if (reader != null)
			reader.decRef();
		reader = newer;
	}

	private void discard(String why) {
		problem = why;
		ILog.of(LuceneIndex.class).info("the index is built anew: " + why);
		try {
			replace(null);
			if (Files.isDirectory(folder))
				try (Stream<Path> files = Files.list(folder)) {
					for (Path file : files.toList())
						Files.deleteIfExists(file);
				}
		} catch (IOException e) {
			throw new LibraryException("The index in " + folder + " is " + why + " and cannot be removed: " + e.getMessage() + ". Delete that folder.", e);
		}
	}

	private void write(long reached, IndexProgress progress) throws IOException {
		List<Change> changes = library.changesSince(Math.max(0, reached));
		if (changes.isEmpty() && reached < 0 && library.revision() == 0)
			return;
		Files.createDirectories(folder);
		long last = Math.max(0, reached);
		try (Directory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false))) {
			int done = 0;
			for (Change change : changes) {
				if (progress.cancelled())
					break;
				// Changes of one revision belong together: commits stand between revisions only.
				if (done > 0 && done % COMMIT_AFTER == 0 && change.revision() > last)
					commit(writer, last);
				apply(change, writer);
				last = change.revision();
				progress.reached(++done, changes.size());
			}
			if (done == changes.size())
				last = Math.max(last, changes.isEmpty() ? library.revision() : last);
			else
				last--;
			commit(writer, last);
		}
		DirectoryReader newer = reader == null ? DirectoryReader.open(FSDirectory.open(folder)) : DirectoryReader.openIfChanged(reader);
		if (newer != null)
			replace(newer);
		problem = null;
	}

	private void commit(IndexWriter writer, long revision) throws IOException {
		writer.setLiveCommitData(Map.of("version", VERSION, "library", library.identity(), "revision", Long.toString(revision)).entrySet());
		writer.commit();
	}

	private void apply(Change change, IndexWriter writer) throws IOException {
		Term id = new Term(Fields.ID, change.source());
		Optional<Source> source = change.removed() ? Optional.empty() : library.source(change.source());
		if (source.isPresent())
			writer.updateDocument(id, SourceDocumentFields.of(source.get(), library));
		else
			writer.deleteDocuments(id);
	}

	private long size() {
		if (!Files.isDirectory(folder))
			return 0;
		try (Stream<Path> files = Files.list(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		} catch (IOException e) {
			return 0;
		}
	}

	@Override
	public synchronized void close() {
		try {
			replace(null);
		} catch (IOException e) {
			ILog.of(LuceneIndex.class).warn("the index could not be closed", e);
		}
	}
}
