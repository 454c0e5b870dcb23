package org.pincite.citecheck;

import java.util.HashSet;
import java.util.Set;

import org.pincite.library.SourceFilter;
import org.pincite.matter.Argument;
import org.pincite.matter.Disclosure;
import org.pincite.matter.Fact;
import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.matter.Pin;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;
import org.pincite.search.LikeRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;

/** Suggests passages for a statement of a matter: by its own words first, then by those of what it rests on and of the matter's facts. */
public final class SourceSuggestions {
	/** Repeats the words of the statement, so that they outweigh those around it. */
	private static final int WEIGHT = 3;
	private final SearchService search;

	public SourceSuggestions(SearchService search) {
		this.search = search;
	}

	/**
	 * Passages like the statement, best first. Names and data of people do not count, and sources that are pinned to the statement already are left out. Nothing is
	 * remembered of the question.
	 *
	 * @param limit hits wanted
	 */
	public SearchResult suggest(Matter matter, Statement statement, int limit) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < WEIGHT; i++)
			add(statement.getText(), text);
		for (Argument argument : statement.getArguments()) {
			add(argument.getTitle(), text);
			for (Premise premise : argument.getPremises())
				add(premise.getStatement() == null ? null : premise.getStatement().getText(), text);
		}
		for (Fact fact : matter.getFacts())
			add(fact.getText(), text);
		for (Disclosure disclosure : matter.getDisclosures())
			add(disclosure.getContext(), text);
		return search.like(new LikeRequest(text.toString(), pinned(matter, statement), identities(matter), SourceFilter.ALL, limit));
	}

	private static void add(String words, StringBuilder text) {
		if (words != null)
			text.append(words).append('\n');
	}

	private static Set<String> pinned(Matter matter, Statement statement) {
		Set<String> sources = new HashSet<>();
		for (Pin pin : matter.getPins())
			if (pin.getTarget() == statement && pin.getSource() != null)
				sources.add(pin.getSource());
		return sources;
	}

	private static Set<String> identities(Matter matter) {
		Set<String> words = new HashSet<>();
		for (Person person : matter.getPeople()) {
			if (person.getName() != null)
				words.add(person.getName());
			if (person.getPseudonym() != null)
				words.add(person.getPseudonym());
			for (Identifier identifier : person.getIdentifiers())
				if (identifier.getValue() != null)
					words.add(identifier.getValue());
		}
		return words;
	}
}
