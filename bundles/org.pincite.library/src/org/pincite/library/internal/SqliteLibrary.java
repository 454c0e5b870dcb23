package org.pincite.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.library.Added;
import org.pincite.library.Change;
import org.pincite.library.Editions;
import org.pincite.library.Finding;
import org.pincite.library.Holdings;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryListener;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.StoredSource;
import org.pincite.library.Version;

/** The library in one SQLite file, {@code library.db}. Touches the disk only when first asked for something. */
@Component
public final class SqliteLibrary implements Library {
	/** What gives a source its text, from its id or an id it was joined under. */
	private static final String CURRENT = "FROM source s JOIN version v ON v.n = s.version JOIN text t ON t.n = v.text "
			+ "WHERE s.n = coalesce((SELECT n FROM source WHERE id = ?1), (SELECT source FROM alias WHERE id = ?1))";

	private final LibraryLocation location;
	private final Store store;
	private final Announcements announcements = new Announcements();
	private final RecentTexts recent = new RecentTexts();
	private final Originals originals = new Originals();
	private final Set<KnownOriginals> holdings = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	@Activate
	public SqliteLibrary(@Reference LibraryLocation location) {
		this(location, new Store(location.folder()));
	}

	SqliteLibrary(LibraryLocation location, Store store) {
		this.location = location;
		this.store = store;
	}

	@Override
	public Added add(List<SourceDocument> batch) {
		if (batch.isEmpty())
			return new Added(List.of(), List.of(), List.of(), revision());
		List<Prepared> prepared = batch.parallelStream().map(document -> new Prepared(document, originals)).toList();
		store.read(null, session -> noteKnown(session, prepared));
		// Compressing takes most of the time of adding: it is done on all processors, before the store is locked.
		prepared.parallelStream().forEach(Prepared::pack);
		Added done = store.write(session -> new Adding(session).batch(prepared), added -> {
			if (added.unchanged().size() < prepared.size())
				announcements.note(added.revision());
			List.copyOf(holdings).forEach(known -> known.stored(prepared));
		});
		announcements.tell();
		return done;
	}

	private static Void noteKnown(Session session, List<Prepared> batch) throws SQLException {
		TextRows texts = new TextRows(session);
		for (Prepared document : batch)
			document.known(texts.text(document.textHash()).isPresent(), texts.original(document.originalHash()).isPresent());
		return null;
	}

	@Override
	public boolean holds(byte[] original) {
		byte[] hash = originals.asked(original);
		return store.read(false, session -> new TextRows(session).original(hash).isPresent());
	}

	@Override
	public Holdings holdings() {
		KnownOriginals known = new KnownOriginals(store, originals);
		holdings.add(known);
		return known;
	}

	@Override
	public Optional<Source> source(String id) {
		return store.read(Optional.empty(), session -> {
			Optional<Long> n = new SourceRows(session).number(id);
			return n.isEmpty() ? Optional.empty() : Optional.of(new SourceRows(session).read(n.get()));
		});
	}

	@Override
	public Optional<Source> find(String idOrCitation) {
		Optional<Source> byId = source(idOrCitation.strip().toLowerCase(Locale.ROOT));
		if (byId.isPresent())
			return byId;
		List<Source> cited = citedAs(idOrCitation);
		Optional<Source> first = cited.stream().findFirst();
		return first.filter(Editions::isSection).flatMap(section -> Editions.inForce(cited.stream().filter(Editions::isSection).toList(), LocalDate.now()))
				.or(() -> first);
	}

	@Override
	public Set<String> superseded(LocalDate on) {
		return store.read(Set.<String>of(), session -> Editions.superseded(new SourceRows(session).sharingACitation(SourceKind.REGULATION, SourceKind.STATUTE), on));
	}

	@Override
	public List<Source> citedAs(String canonicalCitation) {
		String form = CitationLookup.form(canonicalCitation);
		if (form.isEmpty())
			return List.of();
		return store.read(List.of(), session -> new SourceRows(session).citedAs(form));
	}

	@Override
	public List<Source> sources(SourceFilter filter) {
		Filter wanted = new Filter(filter);
		return store.read(List.<Source>of(), session -> new SourceRows(session).read(wanted.where(), wanted.values()))
				.stream().filter(wanted::accepts).sorted(Filter.ORDER).toList();
	}

	@Override
	public SourceText text(String id) {
		return required(id, store.read(Optional.empty(),
				session -> session.first("SELECT t.hash, t.bytes, t.body " + CURRENT, this::text, id)));
	}

	@Override
	public Optional<SourceText> textByHash(String hash) {
		byte[] bytes = Hashes.bytes(hash);
		return bytes == null ? Optional.empty() : store.read(Optional.empty(),
				session -> session.first("SELECT hash, bytes, body FROM text WHERE hash = ?", this::text, bytes));
	}

	private SourceText text(ResultSet row) throws SQLException {
		Optional<SourceText> known = recent.get(Hashes.hex(row.getBytes(1)));
		return known.isPresent() ? known.get() : recent.keep(TextRows.text(row));
	}

	@Override
	public List<Mark> marks(String id, MarkKind... kinds) {
		Set<MarkKind> wanted = Set.of(kinds.length == 0 ? MarkKind.values() : kinds.clone());
		return required(id, store.read(Optional.<List<Mark>>empty(), session -> {
			Optional<Long> n = new SourceRows(session).number(id);
			return n.isEmpty() ? Optional.empty() : Optional.of(new VersionRows(session).marks(n.get()));
		})).stream().filter(mark -> wanted.contains(mark.kind())).toList();
	}

	@Override
	public byte[] original(String id) {
		return required(id, store.read(Optional.empty(),
				session -> session.first("SELECT o.bytes, o.body FROM original o WHERE o.n = (SELECT v.original " + CURRENT + ")",
						row -> Packing.unpack(row.getBytes(2), row.getLong(1)), id)));
	}

	@Override
	public Optional<byte[]> originalByHash(String hash) {
		byte[] bytes = Hashes.bytes(hash);
		return bytes == null ? Optional.empty() : store.read(Optional.empty(),
				session -> session.first("SELECT bytes, body FROM original WHERE hash = ?",
						row -> Packing.unpack(row.getBytes(2), row.getLong(1)), bytes));
	}

	@Override
	public String format(String id) {
		return required(id, store.read(Optional.empty(),
				session -> session.first("SELECT v.format " + CURRENT, row -> row.getString(1), id)));
	}

	@Override
	public int words(String id) {
		return required(id, store.read(Optional.empty(),
				session -> session.first("SELECT t.words " + CURRENT, row -> row.getInt(1), id)));
	}

	@Override
	public Map<String, Integer> words() {
		Map<String, Integer> words = new HashMap<>();
		store.read(List.of(), session -> session.list("SELECT s.id, t.words FROM source s JOIN version v ON v.n = s.version JOIN text t ON t.n = v.text",
				row -> words.put(row.getString(1), row.getInt(2))));
		return words;
	}

	@Override
	public String fingerprint(String id) {
		return required(id, store.read(Optional.empty(),
				session -> session.first("SELECT s.fingerprint " + CURRENT, row -> row.getString(1), id)));
	}

	@Override
	public Optional<StoredSource> stored(String id) {
		return store.read(Optional.empty(), session -> {
			Optional<StoredSource> single = single(session, id);
			if (single.isPresent())
				return single;
			SourceRows sources = new SourceRows(session);
			Optional<Long> n = sources.number(id);
			return n.isEmpty() ? Optional.empty() : Optional.of(stored(session, sources.read(n.get()), n.get()));
		});
	}

	/** A source with one record, which says all that the source does: most have one, and it is read with one question. */
	private Optional<StoredSource> single(Session session, String id) throws SQLException {
		return session.first("SELECT t.hash, t.bytes, t.body, v.metadata, v.marks, s.fingerprint FROM source s JOIN version v ON v.n = s.version JOIN text t ON t.n = v.text "
				+ "WHERE s.id = ? AND NOT EXISTS (SELECT 1 FROM version o WHERE o.source = s.n AND o.n <> v.n)",
				row -> new StoredSource(MetadataCodec.decode(row.getBytes(4)), text(row), MarkCodec.decode(row.getBytes(5)), row.getString(6)), id);
	}

	private StoredSource stored(Session session, Source source, long n) throws SQLException {
		List<Mark> marks = new VersionRows(session).marks(n);
		return session.first("SELECT t.hash, t.bytes, t.body, s.fingerprint FROM source s JOIN version v ON v.n = s.version JOIN text t ON t.n = v.text WHERE s.n = ?",
				row -> new StoredSource(source, text(row), marks, row.getString(4)), n).orElseThrow(() -> new DamagedException("source " + n + " has no text"));
	}

	@Override
	public List<String> sameAs(String id) {
		return store.read(List.of(), session -> session.list("SELECT id FROM source WHERE fingerprint = (SELECT s.fingerprint "
				+ CURRENT + ") AND n <> (SELECT s.n " + CURRENT + ") ORDER BY n", row -> row.getString(1), id));
	}

	@Override
	public List<Version> versions(String id) {
		return store.read(List.of(), session -> session.list("SELECT v.record, t.hash, o.hash, v.format, v.added, "
				+ "v.n = (SELECT s.version " + CURRENT + "), v.metadata FROM version v JOIN text t ON t.n = v.text "
				+ "JOIN original o ON o.n = v.original WHERE v.source = (SELECT s.n " + CURRENT + ") ORDER BY v.n",
				row -> new Version(row.getString(1), Hashes.hex(row.getBytes(2)), Hashes.hex(row.getBytes(3)),
						row.getString(4), Instant.parse(row.getString(5)), row.getInt(6) != 0,
						MetadataCodec.decode(row.getBytes(7))), id));
	}

	@Override
	public void remove(String id) {
		if (source(id).isEmpty())
			return;
		store.write(session -> new Removing(session).source(id), revision -> revision.ifPresent(announcements::note));
		announcements.tell();
	}

	@Override
	public int size() {
		return store.read(0, session -> (int) session.number("SELECT count(*) FROM source"));
	}

	@Override
	public long revision() {
		return store.read(0L, session -> session.number("SELECT revision FROM store"));
	}

	@Override
	public List<Change> changesSince(long revision) {
		return store.read(List.of(), session -> session.list("SELECT revision, id, 0 AS removed, n FROM source WHERE revision > ?1 "
				+ "UNION ALL SELECT revision, id, 1, 0 FROM removal WHERE revision > ?1 AND ?1 > 0 ORDER BY 1, 3, 4",
				row -> new Change(row.getLong(1), row.getString(2), row.getInt(3) != 0), revision));
	}

	@Override
	public String identity() {
		return store.read("", session -> session.first("SELECT identity FROM store", row -> row.getString(1)).orElse(""));
	}

	@Override
	public void addListener(LibraryListener listener) {
		announcements.add(listener);
	}

	@Override
	public void removeListener(LibraryListener listener) {
		announcements.remove(listener);
	}

	@Override
	public List<Finding> check() {
		List<Finding> findings = new ArrayList<>();
		try {
			store.read(null, session -> {
				new HealthCheck(session, findings).look();
				return null;
			});
		} catch (LibraryException e) {
			if (findings.isEmpty())
				findings.add(new Finding("integrity", null, e.getMessage()));
		}
		return List.copyOf(findings);
	}

	@Override
	public LibraryLocation location() {
		return location;
	}

	@Override
	@Deactivate
	public void close() {
		store.close();
	}

	private <T> T required(String id, Optional<T> found) {
		return found.orElseThrow(() -> new LibraryException("There is no source " + id + " in the library " + store.file()
				+ ". Look it up with \"pincite list\", or import it first."));
	}
}
