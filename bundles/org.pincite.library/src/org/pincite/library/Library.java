package org.pincite.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pincite.library.internal.SqliteLibrary;

/**
 * The sources of one library folder. All methods may be called from any thread; reads see the last committed state and do not wait for
 * writers. Every method throws {@link LibraryException} when the store cannot be read or written.
 */
public interface Library extends AutoCloseable {

	/** Opens the library of a folder without any service registry; the caller closes it. The folder is created on first write. */
	static Library open(LibraryLocation location) {
		return new SqliteLibrary(location);
	}

	/**
	 * Stores a batch in one transaction: all of it or, if anything fails, nothing. When it returns, the batch is on the disk.
	 * <ul>
	 * <li>A document with an id that is known, by whatever name, is a new version of that source, and unchanged if both its original bytes and its
	 * text are stored there already.</li>
	 * <li>Any other document whose text equals a text of a source of the same kind is kept as another version of that source, which takes over what
	 * only the new record states; it can be asked for under both ids from then on. Short texts, such as form orders, and sections of law are joined
	 * only if the records do not contradict each other.</li>
	 * <li>An opinion whose text is another rendition of a stored one, a slip opinion of what a reporter printed, say, is kept as another version of that source, too, where the
	 * records confirm it by docket, citation, name, court and date and nothing contradicts. The text that was there first stays the source's text. Where a rendition shows that two
	 * stored sources are one, they are made one; it goes by both ids.</li>
	 * <li>Everything else is a new source. One original may hold several.</li>
	 * </ul>
	 * Each document is counted once in the answer, under the id of its source.
	 *
	 * @throws LibraryException if a text does not match its hash, or the store cannot be written
	 */
	Added add(List<SourceDocument> batch);

	/** True if a document with exactly these original bytes is stored. An array that was asked about must not be changed before it is added. */
	boolean holds(byte[] original);

	/** For asking about many originals, such as all that an import meets; good for as long as it lasts. */
	default Holdings holdings() {
		return this::holds;
	}

	Optional<Source> source(String id);

	/** Finds by id, or by any citation of the source; case, periods, white space and section signs of the citation do not count. */
	Optional<Source> find(String idOrCitation);

	/**
	 * As {@link #find(String)}; of several editions of a section of law the one in force on the day, see {@link Editions}.
	 *
	 * @param on the day; {@link #find(String)} asks for today
	 */
	default Optional<Source> find(String idOrCitation, LocalDate on) {
		Optional<Source> found = find(idOrCitation);
		if (found.isEmpty() || !Editions.isSection(found.get()) || found.get().id().equals(idOrCitation.strip()))
			return found;
		List<Source> editions = citedAs(idOrCitation).stream().filter(Editions::isSection).toList();
		return Editions.inForce(editions, on).or(() -> found);
	}

	/** Ids of the editions of sections of law that are not to be shown because another was in force on the day, see {@link Editions}. */
	default Set<String> superseded(LocalDate on) {
		return Editions.superseded(sources(new SourceFilter(Set.of(SourceKind.REGULATION, SourceKind.STATUTE), Set.of(), null, null, List.of())), on);
	}

	/** Sources that carry the citation, compared as in {@link #find}; those that prefer it first. */
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

	/** Number of words of the current text: stretches without white space in which a letter or digit stands. */
	int words(String id);

	/** {@link #words(String)} of every source, by id, in one go. */
	default Map<String, Integer> words() {
		Map<String, Integer> words = new HashMap<>();
		sources(SourceFilter.ALL).forEach(source -> words.put(source.id(), words(source.id())));
		return words;
	}

	/**
	 * The same for sources that hold the same document in substance, such as two records of one opinion with different page breaks; different for all
	 * others. It stays the same until the source's text changes. Decided by the letters and digits of the texts, weighed with citations,
	 * dockets and dates where the texts alone do not tell.
	 *
	 * @throws LibraryException if there is no such source
	 */
	default String fingerprint(String id) {
		return text(id).hash();
	}

	/** A source with its text, marks and fingerprint; empty when there is no such source. */
	default Optional<StoredSource> stored(String id) {
		return source(id).map(source -> new StoredSource(source, text(source.id()), marks(source.id()), fingerprint(source.id())));
	}

	/** Ids of the other sources with the same {@link #fingerprint}, oldest first; empty when there is no such source. */
	default List<String> sameAs(String id) {
		return List.of();
	}

	/** All versions of a source, oldest first; empty when there is no such source. */
	default List<Version> versions(String id) {
		return List.of();
	}

	/** Any stored original by the SHA-256 of its bytes. */
	default Optional<byte[]> originalByHash(String hash) {
		return Optional.empty();
	}

	/** Removes a source with all that belongs to it; does nothing when it is not there. */
	void remove(String id);

	int size();

	/** Grows by one with every committed batch that changed something; 0 for a library in which nothing was ever stored. */
	long revision();

	/** The last change of every source changed after the given revision, oldest first; 0 gives the whole library, without removals. */
	List<Change> changesSince(long revision);

	/**
	 * An id that never changes for this store; followers use it to notice that the store was replaced. Empty as long as nothing was ever stored.
	 */
	String identity();

	/** The listener hears of commits through this object only; commits of other processes show in {@link #revision()}. */
	void addListener(LibraryListener listener);

	void removeListener(LibraryListener listener);

	/** Checks the store from end to end, which reads all of it; an empty list means that it is whole. */
	List<Finding> check();

	LibraryLocation location();

	@Override
	void close();
}
