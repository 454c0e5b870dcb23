package org.pincite.library.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.pincite.library.Source;
import org.pincite.library.SourceFilter;

/** A {@link SourceFilter} as a condition in SQL, for what columns can tell, and a test in Java for the words. */
final class Filter {
	static final Comparator<Source> ORDER = Comparator
			.comparing(Source::date, Comparator.nullsLast(Comparator.reverseOrder()))
			.thenComparing(Source::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Source::id);

	private final List<String> conditions = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();
	private final List<String> words;

	Filter(SourceFilter filter) {
		among("kind", filter.kinds());
		among("court", filter.courts());
		// A date known to the year or month only is kept when it may lie in the span.
		if (given(filter.from()))
			condition("date >= substr(?, 1, length(date))", filter.from().strip());
		if (given(filter.to()))
			condition("date <= ?", filter.to().strip() + "~");
		words = filter.words().stream().filter(Filter::given).map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
	}

	String where() {
		return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
	}

	Object[] values() {
		return values.toArray();
	}

	boolean accepts(Source source) {
		if (words.isEmpty())
			return true;
		List<String> said = Stream.of(Stream.of(source.title(), source.shortTitle()), source.citations().stream(),
				source.topics().stream()).flatMap(s -> s).map(s -> s.toLowerCase(Locale.ROOT)).toList();
		return words.stream().allMatch(word -> said.stream().anyMatch(text -> text.contains(word)));
	}

	private void among(String column, Collection<?> allowed) {
		if (allowed.isEmpty())
			return;
		conditions.add(column + " IN (" + String.join(", ", java.util.Collections.nCopies(allowed.size(), "?")) + ")");
		values.addAll(allowed);
	}

	private void condition(String sql, String value) {
		conditions.add(sql);
		values.add(value);
	}

	private static boolean given(String value) {
		return value != null && !value.isBlank();
	}
}
