package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The citation graph of a library at one revision. Immutable once made; safe for several threads. */
final class Graph {
	private final String identity;
	private final long revision;
	private final Map<String, Entry> entries;
	private final Keys keys = new Keys();
	private final Map<String, List<Entry>> sources = new HashMap<>();
	private final Map<String, List<Link>> links = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();

	/** An edge with the source that shows it. */
	record Link(Entry entry, Edge edge) {
	}

	/** @param entries entries by source id */
	Graph(String identity, long revision, Map<String, Entry> entries) {
		this.identity = identity;
		this.revision = revision;
		this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		this.entries.values().forEach(this::join);
		this.entries.values().forEach(this::link);
	}

	private void join(Entry entry) {
		String own = Keys.ofSource(entry.id());
		for (String key : entry.keys())
			if (!Keys.law(key))
				keys.join(key, own);
		for (String same : entry.same())
			keys.join(own, Keys.ofSource(same));
		for (Entry.Alias alias : entry.aliases())
			keys.join(alias.key(), alias.other());
	}

	private void link(Entry entry) {
		for (String authority : authorities(entry))
			sources.computeIfAbsent(authority, key -> new ArrayList<>()).add(entry);
		for (Edge edge : entry.edges()) {
			String authority = authority(edge.authority());
			links.computeIfAbsent(authority, key -> new ArrayList<>()).add(new Link(entry, edge));
		}
		entry.names().forEach(name -> names.putIfAbsent(authority(name.key()), name.name()));
	}

	String identity() {
		return identity;
	}

	long revision() {
		return revision;
	}

	Map<String, Entry> entries() {
		return entries;
	}

	Collection<Entry> all() {
		return entries.values();
	}

	/** What stands for all keys of the authority that a key, or the id of a source, names. */
	String authority(String key) {
		Entry entry = entries.get(key);
		return entry != null ? authorities(entry).iterator().next() : keys.find(key);
	}

	/** The authorities that a source is: one for a decision, one for each section for a law. */
	Set<String> authorities(Entry entry) {
		Set<String> all = new LinkedHashSet<>();
		for (String key : entry.keys())
			all.add(keys.find(key));
		if (all.isEmpty())
			all.add(keys.find(Keys.ofSource(entry.id())));
		return all;
	}

	/** The sources of the library that are an authority. */
	List<Entry> sources(String authority) {
		return sources.getOrDefault(authority, List.of());
	}

	/** All that the library shows about an authority. */
	List<Link> links(String authority) {
		return links.getOrDefault(authority, List.of());
	}

	boolean knows(String key) {
		String authority = authority(key);
		return links.containsKey(authority) || sources.containsKey(authority);
	}

	/** A case name or title for an authority, or null. */
	String title(String authority) {
		List<Entry> own = sources(authority);
		return own.isEmpty() ? names.get(authority) : own.getFirst().title();
	}

	/** The citation by which an authority is shown: the preferred one of its source, else the key it goes by. */
	String citation(String authority) {
		for (Entry entry : sources(authority))
			if (!Keys.law(authority) && !entry.keys().isEmpty())
				return entry.keys().getFirst();
		return authority.startsWith("#") ? sources(authority).isEmpty() ? authority.substring(1)
				: sources(authority).getFirst().title() : authority;
	}
}
