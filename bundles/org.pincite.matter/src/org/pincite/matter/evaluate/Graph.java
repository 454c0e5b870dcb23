package org.pincite.matter.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;

/**
 * What depends on what in one matter, with the outcome of everything. Is told which elements changed, reads them again, and computes again
 * what depends on them, as far as outcomes really change.
 */
final class Graph {

	private final Matter matter;
	private final PinIndex pins;
	private final Map<Identified, Node> nodes = new HashMap<>();
	/** Elements that were referred to while they were not in the matter, with those who did. */
	private final Map<Identified, Set<Identified>> missing = new HashMap<>();
	/** How many nodes were computed since the graph was made. */
	private long computed;

	Graph(Matter matter, PinVerifier verifier) {
		this.matter = matter;
		pins = new PinIndex(matter, verifier);
	}

	PinIndex pins() {
		return pins;
	}

	Node node(Identified element) {
		return nodes.get(element);
	}

	long computed() {
		return computed;
	}

	/** Brings the graph up to date with the elements that changed, came or went; answers those whose result is another now. */
	Set<Identified> update(Collection<? extends Identified> changed) {
		Set<Node> dirty = read(changed);
		Set<Identified> different = new LinkedHashSet<>();
		changed.stream().filter(element -> !nodes.containsKey(element)).forEach(different::add);
		Set<Node> moved = new HashSet<>();
		for (List<Node> component : Components.of(downstream(dirty)))
			if (component.stream().anyMatch(node -> dirty.contains(node) || node.inputs.stream().anyMatch(moved::contains)))
				compute(component, moved, different);
		return different;
	}

	private void compute(List<Node> component, Set<Node> moved, Set<Identified> different) {
		Solver.solve(component);
		computed += component.size();
		for (Node node : component) {
			boolean fresh = node.known == null;
			Object outcome = node.outcome();
			if (!outcome.equals(node.known))
				moved.add(node);
			node.known = outcome;
			if (node.publish() || fresh)
				different.add(node.element());
		}
	}

	private Set<Node> read(Collection<? extends Identified> changed) {
		Set<Identified> toRead = new LinkedHashSet<>(changed);
		for (Identified element : changed) {
			Node node = nodes.get(element);
			if (node == null && belongs(element)) {
				nodes.put(element, element instanceof Statement statement ? new StatementNode(statement)
						: new ArgumentNode((Argument) element));
				toRead.addAll(missing.getOrDefault(element, Set.of()));
				missing.remove(element);
			} else if (node != null && !belongs(element)) {
				nodes.remove(element);
				node.outputs.forEach(output -> toRead.add(output.element()));
				node.link(Set.of());
			}
		}
		Set<Node> dirty = new LinkedHashSet<>();
		for (Identified element : toRead) {
			Node node = nodes.get(element);
			if (node instanceof StatementNode statement)
				read(statement);
			else if (node instanceof ArgumentNode argument)
				read(argument);
			if (node != null)
				dirty.add(node);
		}
		return dirty;
	}

	private boolean belongs(Identified element) {
		return (element instanceof Statement || element instanceof Argument) && element.eContainer() == matter;
	}

	private void read(StatementNode node) {
		node.standard = node.statement.getStandard();
		node.status = node.statement.getStatus();
		pins.read(node);
		List<ArgumentNode> arguments = new ArrayList<>();
		for (Argument argument : node.statement.getArguments())
			if (find(argument, node) instanceof ArgumentNode found)
				arguments.add(found);
		node.arguments = arguments;
		node.link(new LinkedHashSet<>(arguments));
	}

	private void read(ArgumentNode node) {
		node.pro = node.argument.isPro();
		double weight = node.argument.getWeight();
		node.weight = weight >= 0 ? Math.min(weight, 1) : 0;
		pins.read(node);
		List<ArgumentNode.Link> links = new ArrayList<>();
		Set<Node> inputs = new LinkedHashSet<>();
		for (Premise premise : node.argument.getPremises()) {
			StatementNode statement = premise.getStatement() == null ? null : (StatementNode) find(premise.getStatement(), node);
			links.add(new ArgumentNode.Link(premise, premise.getRole(), premise.isNegated(), statement));
			if (statement != null)
				inputs.add(statement);
		}
		node.links = links;
		node.link(inputs);
	}

	private Node find(Identified element, Node user) {
		Node found = nodes.get(element);
		if (found == null)
			missing.computeIfAbsent(element, key -> new LinkedHashSet<>()).add(user.element());
		return found;
	}

	private static Set<Node> downstream(Set<Node> start) {
		Set<Node> reached = new LinkedHashSet<>(start);
		Deque<Node> work = new ArrayDeque<>(start);
		while (!work.isEmpty())
			for (Node output : work.poll().outputs)
				if (reached.add(output))
					work.add(output);
		return reached;
	}
}
