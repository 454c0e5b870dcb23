package org.pincite.search.lucene;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.pincite.library.Added;
import org.pincite.library.Change;
import org.pincite.library.Finding;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryListener;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** A library in memory: enough of one for an index to follow. */
final class Shelf implements Library {
	private final LibraryLocation location;
	private final String identity;
	private final Map<String, SourceDocument> documents = new TreeMap<>();
	private final Map<String, Change> changes = new HashMap<>();
	private final Map<String, String> fingerprints = new HashMap<>();
	private long revision;

	Shelf(Path folder) {
		this(folder, UUID.randomUUID().toString());
	}

	Shelf(Path folder, String identity) {
		this.location = new LibraryLocation(folder);
		this.identity = identity;
	}

	static SourceBuilder record(String id) {
		return Source.builder(SourceKind.CASE, "Record " + id).id(id);
	}

	static SourceDocument document(SourceBuilder source, String text, Mark... marks) {
		return new SourceDocument(source.build(), SourceText.of(text), List.of(marks), text.getBytes(StandardCharsets.UTF_8), "plain-text");
	}

	/** Puts texts on the shelf in one batch, ids and texts in turn. */
	Shelf with(String... idsAndTexts) {
		List<SourceDocument> batch = new ArrayList<>();
		for (int i = 0; i < idsAndTexts.length; i += 2)
			batch.add(document(record(idsAndTexts[i]), idsAndTexts[i + 1]));
		add(batch);
		return this;
	}

	/** Says that sources hold one document. */
	void same(String... ids) {
		for (String id : ids)
			fingerprints.put(id, ids[0]);
	}

	@Override
	public synchronized Added add(List<SourceDocument> batch) {
		revision++;
		for (SourceDocument document : batch) {
			documents.put(document.source().id(), document);
			changes.put(document.source().id(), new Change(revision, document.source().id(), false));
		}
		return new Added(batch.stream().map(document -> document.source().id()).toList(), List.of(), List.of(), revision);
	}

	@Override
	public synchronized void remove(String id) {
		if (documents.remove(id) != null)
			changes.put(id, new Change(++revision, id, true));
	}

	@Override
	public boolean holds(byte[] original) {
		return false;
	}

	@Override
	public synchronized Optional<Source> source(String id) {
		return Optional.ofNullable(documents.get(id)).map(SourceDocument::source);
	}

	@Override
	public Optional<Source> find(String idOrCitation) {
		return source(idOrCitation).or(() -> citedAs(idOrCitation).stream().findFirst());
	}

	@Override
	public synchronized List<Source> citedAs(String citation) {
		String wanted = citation.toLowerCase().replaceAll("[^a-z0-9]", "");
		return documents.values().stream().map(SourceDocument::source)
				.filter(source -> source.citations().stream().anyMatch(each -> each.toLowerCase().replaceAll("[^a-z0-9]", "").equals(wanted))).toList();
	}

	@Override
	public synchronized List<Source> sources(SourceFilter filter) {
		return documents.values().stream().map(SourceDocument::source).toList();
	}

	private synchronized SourceDocument document(String id) {
		if (!documents.containsKey(id))
			throw new LibraryException("no source " + id);
		return documents.get(id);
	}

	@Override
	public SourceText text(String id) {
		return document(id).text();
	}

	@Override
	public Optional<SourceText> textByHash(String hash) {
		return Optional.empty();
	}

	@Override
	public List<Mark> marks(String id, MarkKind... kinds) {
		return document(id).marks().stream().filter(mark -> kinds.length == 0 || List.of(kinds).contains(mark.kind())).toList();
	}

	@Override
	public byte[] original(String id) {
		return document(id).original();
	}

	@Override
	public String format(String id) {
		return "plain-text";
	}

	@Override
	public int words(String id) {
		return text(id).value().split("\\s+").length;
	}

	@Override
	public String fingerprint(String id) {
		return fingerprints.getOrDefault(id, id);
	}

	@Override
	public synchronized int size() {
		return documents.size();
	}

	@Override
	public synchronized long revision() {
		return revision;
	}

	@Override
	public synchronized List<Change> changesSince(long since) {
		return changes.values().stream().filter(change -> change.revision() > since && !(since == 0 && change.removed()))
				.sorted(Comparator.comparingLong(Change::revision).thenComparing(Change::source)).toList();
	}

	@Override
	public String identity() {
		return identity;
	}

	@Override
	public void addListener(LibraryListener listener) {
		throw new UnsupportedOperationException("nobody is told");
	}

	@Override
	public void removeListener(LibraryListener listener) {
		throw new UnsupportedOperationException("nobody is told");
	}

	@Override
	public List<Finding> check() {
		return List.of();
	}

	@Override
	public LibraryLocation location() {
		return location;
	}

	@Override
	public void close() {
		documents.clear();
	}
}
