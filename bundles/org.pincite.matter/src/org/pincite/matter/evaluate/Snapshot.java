package org.pincite.matter.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Statement;

/** A graph computed once from scratch. */
final class Snapshot implements Evaluation {

	private final Graph graph;

	Snapshot(Matter matter, PinVerifier verifier) {
		graph = graph(matter, verifier);
	}

	static Graph graph(Matter matter, PinVerifier verifier) {
		Graph graph = new Graph(matter, verifier);
		for (Pin pin : matter.getPins())
			graph.pins().update(pin, concerned -> {
				// everything is read below
			});
		List<Identified> all = new ArrayList<>(matter.getStatements());
		all.addAll(matter.getArguments());
		graph.update(all);
		return graph;
	}

	@Override
	public StatementResult of(Statement statement) {
		return graph.node(statement) instanceof StatementNode node ? node.result : StatementResult.NONE;
	}

	@Override
	public ArgumentResult of(Argument argument) {
		return graph.node(argument) instanceof ArgumentNode node ? node.result : ArgumentResult.NONE;
	}

	@Override
	public String reason(Statement statement) {
		return graph.node(statement) instanceof StatementNode node ? Reasons.of(node) : "";
	}

	@Override
	public String reason(Argument argument) {
		return graph.node(argument) instanceof ArgumentNode node ? Reasons.of(node) : "";
	}
}
