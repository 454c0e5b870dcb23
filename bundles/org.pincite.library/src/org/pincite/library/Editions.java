package org.pincite.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The editions of sections of law that stand side by side in a library, and which of them was in force on a day.
 * <p>
 * An edition holds from the day on which it was last amended, or, where its record does not say, from the day on which it was current. On a day
 * the youngest edition that held already is in force; on a day before all of them the oldest, which is nearest to what was. Editions without any
 * date are always kept: nothing says that another took their place.
 */
public final class Editions {
	private static final Pattern SECTION = Pattern.compile("\\d+[A-Za-z]? (?:C\\.F\\.R\\.|U\\.S\\.C\\.) (?:app\\. )?§.*");
	private static final Comparator<Source> BY_AGE = Comparator.comparing(Editions::from).thenComparing(Source::date);

	private Editions() {
	}

	/** True for a section of a code, of which there may be several editions. */
	public static boolean isSection(Source source) {
		boolean law = source.kind() == SourceKind.REGULATION || source.kind() == SourceKind.STATUTE;
		return law && !source.digest() && !source.citations().isEmpty() && SECTION.matcher(source.citations().getFirst()).matches();
	}

	/** Ids of the editions that were not in force on the day, of sections of which another edition was. */
	public static Set<String> superseded(Collection<Source> sources, LocalDate on) {
		Map<String, List<Source>> sections = new HashMap<>();
		for (Source source : sources)
			if (isSection(source) && source.date() != null)
				sections.computeIfAbsent(source.citations().getFirst(), key -> new java.util.ArrayList<>()).add(source);
		Set<String> superseded = new HashSet<>();
		for (List<Source> editions : sections.values()) {
			String kept = inForce(editions, on).map(Source::id).orElse("");
			editions.stream().map(Source::id).filter(id -> !id.equals(kept)).forEach(superseded::add);
		}
		return superseded;
	}

	/** The edition in force on the day; empty when none has a date. */
	public static Optional<Source> inForce(Collection<Source> editions, LocalDate on) {
		String day = on.toString();
		List<Source> dated = editions.stream().filter(edition -> edition.date() != null).sorted(BY_AGE).toList();
		return dated.stream().filter(edition -> from(edition).compareTo(day) <= 0).reduce((older, younger) -> younger)
				.or(() -> dated.stream().findFirst());
	}

	/** The day from which on an edition held, as far as its record says; empty if it names none. */
	public static Optional<LocalDate> inForceFrom(Source edition) {
		try {
			return Optional.ofNullable(from(edition)).map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			// A year or a month.
			return Optional.empty();
		}
	}

	private static String from(Source edition) {
		return edition.extra().getOrDefault("last-amended", edition.date());
	}
}
