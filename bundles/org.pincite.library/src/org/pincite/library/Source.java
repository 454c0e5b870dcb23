package org.pincite.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One document of the library: its metadata. Text and marks are read separately.
 *
 * @param id           stable id, unique in the library: lower-case letters, digits and hyphens
 * @param kind         what it is
 * @param title        full title or case name
 * @param shortTitle   name for short forms and lists; never null, the title if there is none shorter
 * @param citations    canonical citations, the preferred one first
 * @param court        court id of the court table ({@code ca4}), or null
 * @param date         ISO date, or a year-month or year where no more is known ({@code 2008-08-11}, {@code 2008}), or null
 * @param docket       docket number, or null
 * @param judges       judges or byline authors in the order printed
 * @param status       {@code published}, {@code unpublished} …, or null
 * @param topics       subject words
 * @param origin       publisher, outlet or collection, or null
 * @param url          where the original stands, or null; never fetched by itself
 * @param language     BCP 47 tag, or null
 * @param digest       true for a summary written for Pincite: not the source's own text
 * @param verification how far a digest was checked; SEEN for real sources
 * @param references   references that its record states
 * @param extra        further metadata of its format (hierarchy, edition, in force from …), keys in lower-case with hyphens
 */
public record Source(String id, SourceKind kind, String title, String shortTitle, List<String> citations, String court,
		String date, String docket, List<String> judges, String status, List<String> topics, String origin, String url,
		String language, boolean digest, Verification verification, List<Reference> references,
		Map<String, String> extra) {

	public Source {
		Objects.requireNonNull(id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(title);
		Objects.requireNonNull(shortTitle);
		Objects.requireNonNull(verification);
		if (!id.matches("[a-z0-9][a-z0-9-]*"))
			throw new IllegalArgumentException("not a source id: " + id);
		citations = List.copyOf(citations);
		judges = List.copyOf(judges);
		topics = List.copyOf(topics);
		references = List.copyOf(references);
		extra = Map.copyOf(extra);
	}

	/** The preferred citation, or the title where there is none. */
	public String label() {
		return citations.isEmpty() ? title : citations.getFirst();
	}

	/** The four-digit year of {@link #date()}, or null. */
	public Integer year() {
		return date == null || date.length() < 4 ? null : Integer.valueOf(date.substring(0, 4));
	}

	public static SourceBuilder builder(SourceKind kind, String title) {
		return new SourceBuilder(kind, title);
	}

	/** A builder that starts from this source. */
	public SourceBuilder toBuilder() {
		return new SourceBuilder(this);
	}
}
