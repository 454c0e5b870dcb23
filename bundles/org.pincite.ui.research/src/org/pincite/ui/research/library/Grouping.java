package org.pincite.ui.research.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Source;

/** The ways to group the sources of a library. */
enum Grouping {
	KIND(Messages.group_kind), COURT(Messages.group_court), YEAR(Messages.group_year), TOPIC(Messages.group_topic);

	private final String label;

	Grouping(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** Groups with their sources, ready to be shown; a source of several topics stands in several groups. */
	List<Group> of(List<Source> sources) {
		Comparator<String> order = this == YEAR ? Comparator.reverseOrder() : Comparator.naturalOrder();
		Map<String, List<Source>> groups = new TreeMap<>(order);
		for (Source source : sources)
			for (String name : names(source))
				groups.computeIfAbsent(name, key -> new ArrayList<>()).add(source);
		return groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
	}

	private List<String> names(Source source) {
		return switch (this) {
		case KIND -> List.of(plain(source.kind().json()));
		case COURT -> List.of(source.court() == null ? Messages.none : Courts.standard().byId(source.court()).map(Court::name).orElse(source.court()));
		case YEAR -> List.of(source.year() == null ? Messages.none : source.year().toString());
		case TOPIC -> source.topics().isEmpty() ? List.of(Messages.none) : source.topics();
		};
	}

	private static String plain(String kind) {
		String words = kind.replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
