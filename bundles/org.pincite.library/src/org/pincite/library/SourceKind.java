package org.pincite.library;

import java.util.Locale;
import java.util.Optional;

/** What a source is. The lower-case name with hyphens is the JSON value. */
public enum SourceKind {
	CASE, AGENCY_DECISION, STATUTE, REGULATION, GUIDANCE, AGENCY_STATEMENT, NEWS, REPORT, DOCUMENT;

	public String json() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<SourceKind> of(String json) {
		for (SourceKind kind : values())
			if (kind.json().equals(json.toLowerCase(Locale.ROOT).replace('_', '-')))
				return Optional.of(kind);
		return Optional.empty();
	}
}
