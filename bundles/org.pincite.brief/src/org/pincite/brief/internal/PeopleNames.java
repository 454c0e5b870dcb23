package org.pincite.brief.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pincite.matter.Matter;
import org.pincite.matter.Person;

/** Puts pseudonyms in the place of the names of a matter's people. */
final class PeopleNames implements UnaryOperator<String> {
	private final Map<String, String> pseudonyms = new LinkedHashMap<>();
	private final Pattern names;

	PeopleNames(Matter matter) {
		for (Person person : matter.getPeople())
			if (person.getName() != null && !person.getName().isBlank() && person.getPseudonym() != null && !person.getPseudonym().isBlank())
				pseudonyms.put(person.getName().strip(), person.getPseudonym().strip());
		List<String> longestFirst = pseudonyms.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
		names = longestFirst.isEmpty() ? null
				: Pattern.compile("(?<![\\p{L}\\p{N}])(" + longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
	}

	@Override
	public String apply(String text) {
		return names == null ? text : names.matcher(text).replaceAll(m -> Matcher.quoteReplacement(pseudonyms.get(m.group(1))));
	}
}
