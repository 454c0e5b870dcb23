package org.pincite.citator.internal;

import java.util.List;

import org.pincite.library.SourceKind;

/**
 * What the graph keeps of one source.
 *
 * @param id      source id
 * @param title   title
 * @param court   court id, or null
 * @param date    date, or null
 * @param kind    what it is
 * @param digest  whether its text is a digest
 * @param same    ids of other records of the same document
 * @param keys    keys of the authority that it is, the preferred one first; empty for what is never cited
 * @param names   case names printed in its text, in its order
 * @param aliases pairs of keys found to name one authority
 * @param edges   what it shows about others, and what its record says others do to it
 */
record Entry(String id, String title, String court, String date, SourceKind kind, boolean digest, List<String> same,
		List<String> keys, List<Name> names, List<Alias> aliases, List<Edge> edges) {

	/** The name that a text gives the authority of a key. */
	record Name(String key, String name) {
	}

	/** Two keys of one authority. */
	record Alias(String key, String other) {
	}
}
