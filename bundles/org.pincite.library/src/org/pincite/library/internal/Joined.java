package org.pincite.library.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import org.pincite.library.Source;

/** One source out of several records of it: the leading record, completed by the others where it says nothing. */
final class Joined {

	private Joined() {
	}

	/** @param id the id that the whole goes by */
	static Source records(String id, Source leading, List<Source> others) {
		Source whole = leading;
		for (Source other : others)
			whole = completed(whole, other);
		return whole.id().equals(id) ? whole : whole.toBuilder().id(id).build();
	}

	private static Source completed(Source a, Source b) {
		Map<String, String> extra = new LinkedHashMap<>(b.extra());
		extra.putAll(a.extra());
		return new Source(a.id(), a.kind(), a.title(), a.shortTitle(), union(a.citations(), b.citations()),
				or(a.court(), b.court()), date(a.date(), b.date()), or(a.docket(), b.docket()),
				a.judges().isEmpty() ? b.judges() : a.judges(), or(a.status(), b.status()), union(a.topics(), b.topics()),
				or(a.origin(), b.origin()), or(a.url(), b.url()), or(a.language(), b.language()), a.digest(),
				a.verification(), union(a.references(), b.references()), extra);
	}

	private static String or(String a, String b) {
		return a == null ? b : a;
	}

	/** The leading date, unless the other says the same more exactly. */
	private static String date(String a, String b) {
		return a == null || b != null && b.startsWith(a) ? b : a;
	}

	private static <T> List<T> union(List<T> a, List<T> b) {
		SequencedSet<T> both = new LinkedHashSet<>(a);
		both.addAll(b);
		return List.copyOf(both);
	}
}
