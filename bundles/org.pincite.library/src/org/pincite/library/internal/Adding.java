package org.pincite.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.library.Added;
import org.pincite.library.Mark;
import org.pincite.library.Source;

/** Stores one batch inside a writing transaction and says what became of each document. */
final class Adding {
	private final Session session;
	private final SourceRows sources;
	private final TextRows texts;
	private final VersionRows versions;
	private final Numbers numbers;
	private final List<String> added = new ArrayList<>();
	private final List<String> replaced = new ArrayList<>();
	private final List<String> unchanged = new ArrayList<>();
	private final long before;
	private final long revision;
	/** True if an id that is added may have been removed before. */
	private boolean removals;

	Adding(Session session) throws SQLException {
		this.session = session;
		sources = new SourceRows(session);
		texts = new TextRows(session);
		versions = new VersionRows(session);
		numbers = new Numbers(session);
		session.kin().begin(session);
		removals = session.any("SELECT 1 FROM removal LIMIT 1");
		before = session.number("SELECT revision FROM store");
		revision = before + 1;
	}

	Added batch(List<Prepared> batch) throws SQLException {
		for (Prepared document : batch)
			add(document);
		boolean changed = !added.isEmpty() || !replaced.isEmpty();
		if (changed)
			session.run("UPDATE store SET revision = ?", revision);
		session.kin().end(session);
		return new Added(added, replaced, unchanged, changed ? revision : before);
	}

	private void add(Prepared document) throws SQLException {
		String id = document.source().id();
		Optional<Long> known = sources.number(id);
		TextRows.Place place = texts.store(document, numbers);
		long text = place.n();
		long original = texts.storeOriginal(document, numbers);
		if (known.isPresent()) {
			VersionRows.Current current = versions.current(known.get());
			boolean leads = current.text() != text || current.record().equals(id);
			addVersion(known.get(), text, original, document, leads);
			return;
		}
		Optional<Long> same = place.fresh() ? Optional.empty() : sameRecord(document, text);
		if (same.isPresent()) {
			session.run("INSERT INTO alias VALUES (?, ?)", id, same.get());
			addVersion(same.get(), text, original, document, false);
			return;
		}
		Kin.Signs record = Kin.Signs.of(Particulars.of(document.source()));
		List<Twins.Alike> alike = new Twins(session).alike(text, document.sketch(), record);
		Optional<Long> rendition = rendition(document, alike);
		if (rendition.isPresent())
			addRendition(rendition.get(), text, original, document);
		else
			addSource(text, original, document, alike);
		if (rendition.isEmpty() && place.fresh())
			session.kin().added(text, record);
		else
			session.kin().changed(List.of(text));
	}

	/** A source has, or had, other records, or says other things. */
	private void changed(long source) throws SQLException {
		session.kin().changed(session.list("SELECT text FROM version WHERE source = ?", row -> row.getLong(1), source));
	}

	/** A source that has, or had, this very text and is the same record. */
	private Optional<Long> sameRecord(Prepared document, long text) throws SQLException {
		List<Long> holding = session.list("SELECT DISTINCT source FROM version WHERE text = ? ORDER BY source",
				row -> row.getLong(1), text);
		for (long source : holding)
			if (Sameness.sameRecord(Particulars.of(sources.read(source)), Particulars.of(document.source()), document.sketch().telling()))
				return Optional.of(source);
		return Optional.empty();
	}

	/** The source of which the document is another rendition. Sources that turn out to be one by it are made one. */
	private Optional<Long> rendition(Prepared document, List<Twins.Alike> alike) throws SQLException {
		List<Long> found = new Renditions(session).of(document, alike);
		for (long other : found.subList(Math.min(1, found.size()), found.size()))
			merge(found.getFirst(), other);
		return found.stream().findFirst();
	}

	private void merge(long kept, long gone) throws SQLException {
		new Merging(session).into(kept, gone, revision);
		removals = true;
		changed(kept);
	}

	private void addSource(long text, long original, Prepared document, List<Twins.Alike> alike) throws SQLException {
		Source source = document.source();
		long n = numbers.source();
		long version = numbers.version();
		sources.insert(n, source, version, new Twins(session).fingerprint(n, source, document.sketch(), alike), revision);
		versions.insert(version, n, text, original, document);
		if (removals)
			session.run("DELETE FROM removal WHERE id = ?", source.id());
		added.add(source.id());
	}

	/** The text that was there first stays the source's text, so that joining moves no pin, page or hit. */
	private void addRendition(long n, long text, long original, Prepared document) throws SQLException {
		session.run("INSERT INTO alias VALUES (?, ?)", document.source().id(), n);
		versions.insert(numbers.version(), n, text, original, document);
		changed(n);
		Source was = sources.read(n);
		Source now = versions.joined(n, was.id());
		if (!now.equals(was))
			sources.update(n, now, revision);
		replaced.add(was.id());
	}

	private void addVersion(long n, long text, long original, Prepared document, boolean leads) throws SQLException {
		Source was = sources.read(n);
		if (versions.exists(n, text, original)) {
			unchanged.add(was.id());
			return;
		}
		long textBefore = versions.current(n).text();
		List<Mark> marksBefore = versions.marks(n);
		long version = numbers.version();
		versions.insert(version, n, text, original, document);
		changed(n);
		if (leads)
			versions.lead(n, version);
		Source now = versions.joined(n, was.id());
		boolean otherText = versions.current(n).text() != textBefore;
		if (!otherText && now.equals(was) && versions.marks(n).equals(marksBefore)) {
			unchanged.add(was.id());
			return;
		}
		sources.update(n, now, revision);
		if (otherText)
			session.run("UPDATE source SET fingerprint = ? WHERE n = ?", new Twins(session).fingerprint(n, now, text), n);
		replaced.add(was.id());
	}
}
