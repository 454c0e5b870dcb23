package org.pincite.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Collects the metadata of a source. Setters ignore null and blank values. Not thread-safe. */
public final class SourceBuilder {
	private String id;
	private SourceKind kind;
	private String title;
	private String shortTitle;
	private final SequencedSet<String> citations = new LinkedHashSet<>();
	private String court;
	private String date;
	private String docket;
	private final List<String> judges = new ArrayList<>();
	private String status;
	private final SequencedSet<String> topics = new LinkedHashSet<>();
	private String origin;
	private String url;
	private String language;
	private boolean digest;
	private Verification verification = Verification.SEEN;
	private final List<Reference> references = new ArrayList<>();
	private final Map<String, String> extra = new LinkedHashMap<>();

	SourceBuilder(SourceKind kind, String title) {
		this.kind = kind;
		this.title = title;
	}

	SourceBuilder(Source source) {
		this(source.kind(), source.title());
		id = source.id();
		shortTitle = source.shortTitle();
		citations.addAll(source.citations());
		court = source.court();
		date = source.date();
		docket = source.docket();
		judges.addAll(source.judges());
		status = source.status();
		topics.addAll(source.topics());
		origin = source.origin();
		url = source.url();
		language = source.language();
		digest = source.digest();
		verification = source.verification();
		references.addAll(source.references());
		extra.putAll(source.extra());
	}

	private static String or(String value, String before) {
		return value == null || value.isBlank() ? before : value.strip();
	}

	public SourceBuilder id(String value) {
		id = or(value, id);
		return this;
	}

	public SourceBuilder kind(SourceKind value) {
		kind = value == null ? kind : value;
		return this;
	}

	public SourceBuilder title(String value) {
		title = or(value, title);
		return this;
	}

	public SourceBuilder shortTitle(String value) {
		shortTitle = or(value, shortTitle);
		return this;
	}

	public SourceBuilder citation(String value) {
		if (or(value, null) != null)
			citations.add(value.strip());
		return this;
	}

	public SourceBuilder court(String value) {
		court = or(value, court);
		return this;
	}

	public SourceBuilder date(String value) {
		date = or(value, date);
		return this;
	}

	public SourceBuilder docket(String value) {
		docket = or(value, docket);
		return this;
	}

	public SourceBuilder judge(String value) {
		if (or(value, null) != null)
			judges.add(value.strip());
		return this;
	}

	public SourceBuilder status(String value) {
		status = or(value, status);
		return this;
	}

	public SourceBuilder topic(String value) {
		if (or(value, null) != null)
			topics.add(value.strip());
		return this;
	}

	public SourceBuilder origin(String value) {
		origin = or(value, origin);
		return this;
	}

	public SourceBuilder url(String value) {
		url = or(value, url);
		return this;
	}

	public SourceBuilder language(String value) {
		language = or(value, language);
		return this;
	}

	/** Says that the text is a digest written for Pincite, and how far it was checked. */
	public SourceBuilder digest(Verification value) {
		digest = true;
		verification = value;
		return this;
	}

	public SourceBuilder reference(Reference value) {
		references.add(value);
		return this;
	}

	public SourceBuilder extra(String key, String value) {
		if (or(value, null) != null)
			extra.put(key, value.strip());
		return this;
	}

	/** The title so far; readers ask it before they look for one in the text. */
	public String title() {
		return title;
	}

	public boolean hasId() {
		return id != null;
	}

	/** @throws IllegalArgumentException if the id is missing or malformed */
	public Source build() {
		if (id == null)
			throw new IllegalArgumentException("a source needs an id: " + title);
		return new Source(id, kind, title, shortTitle == null ? title : shortTitle, List.copyOf(citations), court, date,
				docket, judges, status, List.copyOf(topics), origin, url, language, digest, verification, references,
				extra);
	}
}
