package org.pincite.citator.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps one copy of what stands in many entries: keys and names of much cited authorities, signals, treatments. Lists are cut to their length. A graph of a large library is mostly
 * such words, so that it takes a fraction of the memory. Not safe for several threads.
 */
final class Pool {
	private final Map<Object, Object> kept = new HashMap<>();

	/** The equal object met first. */
	@SuppressWarnings("unchecked")
	<T> T one(T value) {
		if (value == null)
			return null;
		Object known = kept.putIfAbsent(value, value);
		return known == null ? value : (T) known;
	}

	/** An equal entry that shares what it can with those before it. */
	Entry entry(Entry e) {
		return new Entry(e.id(), e.title(), one(e.court()), one(e.date()), e.kind(), e.digest(), List.copyOf(e.same()), e.keys().stream().map(this::one).toList(),
				e.names().stream().map(name -> one(new Entry.Name(one(name.key()), one(name.name())))).toList(),
				e.aliases().stream().map(alias -> one(new Entry.Alias(one(alias.key()), one(alias.other())))).toList(), e.edges().stream().map(this::edge).toList());
	}

	private Edge edge(Edge e) {
		return new Edge(one(e.authority()), one(e.by()), e.depth(), one(e.treatment()), one(e.scope()), one(e.signal()), e.start(), e.end(), one(e.note()), e.verification(),
				e.references());
	}
}
