package org.pincite.matter.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The circles of a graph: Tarjan's strongly connected components, each after all those it depends on. Without recursion, because a chain of
 * arguments may be longer than the stack of a thread.
 */
final class Components {

	private record Step(Node node, Iterator<Node> rest) {
	}

	private final List<List<Node>> found = new ArrayList<>();
	private final Deque<Node> open = new ArrayDeque<>();
	private final Deque<Step> path = new ArrayDeque<>();
	private int visits;

	private Components() {
	}

	/** The components of these nodes; dependencies on other nodes are not followed. */
	static List<List<Node>> of(Collection<Node> nodes) {
		Components components = new Components();
		nodes.forEach(node -> node.visit = 0);
		nodes.forEach(components::walk);
		nodes.forEach(node -> node.visit = -1);
		return components.found;
	}

	private void walk(Node start) {
		if (start.visit != 0)
			return;
		enter(start);
		while (!path.isEmpty()) {
			Step step = path.peek();
			if (step.rest().hasNext()) {
				Node next = step.rest().next();
				if (next.visit == 0)
					enter(next);
				else if (next.onStack)
					step.node().low = Math.min(step.node().low, next.visit);
			} else {
				path.pop();
				leave(step.node());
				if (!path.isEmpty())
					path.peek().node().low = Math.min(path.peek().node().low, step.node().low);
			}
		}
	}

	private void enter(Node node) {
		node.visit = node.low = ++visits;
		node.onStack = true;
		open.push(node);
		path.push(new Step(node, node.inputs.iterator()));
	}

	private void leave(Node node) {
		if (node.low != node.visit)
			return;
		List<Node> component = new ArrayList<>();
		Node member;
		do {
			member = open.pop();
			member.onStack = false;
			component.add(member);
		} while (member != node);
		found.add(component);
	}
}
