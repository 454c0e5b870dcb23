package org.pincite.library;

import java.util.List;
import java.util.Optional;

/**
 * The sources of one library folder. All methods may be called from any thread; reads see the last committed state and do not wait for
 * writers. Every method throws {@link LibraryException} when the store cannot be read or written.
 */
public interface Library extends AutoCloseable {

	/**
	 * Stores a batch in one transaction: all of it or, if anything fails, nothing. A document whose original bytes are stored already is
	 * unchanged; one whose text equals a stored text of the same kind is kept as another version of that source.
	 */
	Added add(List<SourceDocument> batch);

	/** True if a document with exactly these original bytes is stored. */
	boolean holds(byte[] original);

	Optional<Source> source(String id);

	/** Finds by id, or by any citation of the source in canonical form. */
	Optional<Source> find(String idOrCitation);

	/** Sources that carry the canonical citation. */
	List<Source> citedAs(String canonicalCitation);

	/** Sources that pass the filter, by date from new to old, then by title. */
	List<Source> sources(SourceFilter filter);

	/** @throws LibraryException if there is no such source */
	SourceText text(String id);

	/** An earlier or the current text by its hash, wherever it is stored. */
	Optional<SourceText> textByHash(String hash);

	/** Marks over the current text, ordered by start, of the given kinds or of all when none is given. */
	List<Mark> marks(String id, MarkKind... kinds);

	/** The bytes the current text was read from. */
	byte[] original(String id);

	/** Format id that read the current text. */
	String format(String id);

	/** Number of words of the current text. */
	int words(String id);

	/** Removes a source with all that belongs to it; does nothing when it is not there. */
	void remove(String id);

	int size();

	/** Grows by one with every committed batch; 0 for an empty new library. */
	long revision();

	/** The last change of every source changed after the given revision, oldest first; 0 gives the whole library. */
	List<Change> changesSince(long revision);

	/** An id that never changes for this store; followers use it to notice that the store was replaced. */
	String identity();

	void addListener(LibraryListener listener);

	void removeListener(LibraryListener listener);

	/** Checks the store from end to end; an empty list means that it is whole. */
	List<Finding> check();

	LibraryLocation location();

	@Override
	void close();
}
