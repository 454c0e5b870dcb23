package org.pincite.matter.evaluate;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Statement;

/**
 * An evaluation that follows the edits of its matter. Every answer is up to date; only what depends on an edit is computed again, and only
 * when somebody asks. Belongs to the thread of the matter. Close it when done.
 */
public final class LiveEvaluation implements Evaluation, AutoCloseable {

	private final Graph graph;
	private final ChangeWatch watch;
	/** Results that changed while answering questions, for the next {@link #update()}. */
	private final Set<Identified> unreported = new LinkedHashSet<>();

	/** Evaluates the matter and listens to it from now on. */
	public LiveEvaluation(Matter matter, PinVerifier verifier) {
		graph = Snapshot.graph(matter, verifier);
		watch = new ChangeWatch(matter);
	}

	/**
	 * Brings everything up to date.
	 *
	 * @return the statements and arguments whose result is another than at the call before, or that came or went
	 */
	public Set<Identified> update() {
		catchUp();
		Set<Identified> changed = new LinkedHashSet<>(unreported);
		unreported.clear();
		return changed;
	}

	/** Asks the verifier about every pin again, after the library changed. */
	public void verifyAgain() {
		watch.elements().addAll(graph.pins().forget());
	}

	@Override
	public StatementResult of(Statement statement) {
		catchUp();
		return graph.node(statement) instanceof StatementNode node ? node.result : StatementResult.NONE;
	}

	@Override
	public ArgumentResult of(Argument argument) {
		catchUp();
		return graph.node(argument) instanceof ArgumentNode node ? node.result : ArgumentResult.NONE;
	}

	@Override
	public String reason(Statement statement) {
		catchUp();
		return graph.node(statement) instanceof StatementNode node ? Reasons.of(node) : "";
	}

	@Override
	public String reason(Argument argument) {
		catchUp();
		return graph.node(argument) instanceof ArgumentNode node ? Reasons.of(node) : "";
	}

	/** Stops listening to the matter. */
	@Override
	public void close() {
		watch.close();
	}

	/** How many statements and arguments were computed since the start; for tests of the cost of an edit. */
	long computed() {
		catchUp();
		return graph.computed();
	}

	private void catchUp() {
		if (watch.pins().isEmpty() && watch.elements().isEmpty())
			return;
		watch.pins().forEach(pin -> graph.pins().update(pin, watch.elements()::add));
		watch.pins().clear();
		Set<Identified> changed = new LinkedHashSet<>(watch.elements());
		watch.elements().clear();
		unreported.addAll(graph.update(changed));
	}
}
