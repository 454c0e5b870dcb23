package org.pincite.ui.matter.map.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.ui.matter.map.Messages;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.vault.Pseudonyms;
import org.pincite.vault.Redaction;
import org.pincite.vault.Redaction.Find;

/**
 * A graph as it may leave the matter.
 *
 * @param graph     with pseudonyms in the place of names; where somebody has none, a mark stands there
 * @param remaining how many things were left that may identify somebody, and that somebody should look at
 */
public record PublicGraph(ArgumentGraph graph, int remaining) {

	/** The same graph with other words. The matter is only read. */
	public static PublicGraph of(ArgumentGraph graph, Matter matter, Pseudonyms pseudonyms) {
		return new Redactor(matter, pseudonyms).redact(graph);
	}

	private static final class Redactor {
		private final Matter matter;
		private final Pseudonyms pseudonyms;
		private final Set<String> nameless = new HashSet<>();
		private int remaining;

		Redactor(Matter matter, Pseudonyms pseudonyms) {
			this.matter = matter;
			this.pseudonyms = pseudonyms;
			for (Person person : matter.getPeople())
				if (person.getPseudonym() == null || person.getPseudonym().isBlank())
					nameless.add(person.getId());
		}

		PublicGraph redact(ArgumentGraph graph) {
			List<MapNode> nodes = new ArrayList<>();
			for (MapNode node : graph.nodes())
				nodes.add(new MapNode(node.id(), node.kind(), node.tone(), words(node.caption()), words(node.head()), words(node.text()), node.pins(),
						node.unverified()));
			return new PublicGraph(new ArgumentGraph(nodes, graph.links()), remaining);
		}

		private String words(String text) {
			if (text.isEmpty())
				return text;
			Redaction redaction = pseudonyms.redact(matter, text);
			StringBuilder words = new StringBuilder(text.length());
			int at = 0;
			for (Find find : redaction.finds()) {
				boolean masked = !find.replaced() && find.kind() != Redaction.Kind.IDENTIFIER && nameless.contains(find.person());
				remaining += find.replaced() || masked ? 0 : 1;
				String instead = find.replaced() ? find.replacement() : masked ? Messages.masked : text.substring(find.start(), find.end());
				words.append(text, at, find.start()).append(instead);
				at = find.end();
			}
			return words.append(text, at, text.length()).toString();
		}
	}
}
