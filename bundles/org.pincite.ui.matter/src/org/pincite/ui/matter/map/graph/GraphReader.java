package org.pincite.ui.matter.map.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.matter.Argument;
import org.pincite.matter.Claim;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;
import org.pincite.matter.evaluate.ArgumentResult;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.matter.evaluate.StatementResult;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.map.Messages;

/** Reads the graph off a matter. Belongs to the thread of the matter. */
public final class GraphReader {
	private final Matter matter;
	private final Evaluation evaluation;
	private final Map<Pinnable, Integer> pins = new HashMap<>();
	private final Map<Statement, String> captions = new HashMap<>();
	private final Map<Pinnable, Integer> index = new HashMap<>();
	private final List<MapNode> nodes = new ArrayList<>();
	private final List<MapLink> links = new ArrayList<>();

	private GraphReader(Matter matter, Evaluation evaluation) {
		this.matter = matter;
		this.evaluation = evaluation;
	}

	/** The graph of the matter as it is now. */
	public static ArgumentGraph read(Matter matter, Evaluation evaluation) {
		return new GraphReader(matter, evaluation).read();
	}

	private ArgumentGraph read() {
		for (Pin pin : matter.getPins())
			if (pin.getTarget() != null)
				pins.merge(pin.getTarget(), 1, Integer::sum);
		for (Claim claim : matter.getClaims())
			if (claim.getStatement() != null && claim.getStatement().eContainer() == matter)
				captions.merge(claim.getStatement(), caption(claim), (one, other) -> one + "; " + other);
		matter.getClaims().stream().map(Claim::getStatement).filter(captions::containsKey).forEach(this::add);
		matter.getStatements().forEach(this::add);
		matter.getArguments().forEach(this::add);
		for (Statement statement : matter.getStatements())
			link(statement);
		for (Argument argument : matter.getArguments())
			link(argument);
		return new ArgumentGraph(nodes, links);
	}

	private String caption(Claim claim) {
		String title = Elements.label(claim);
		return title.isEmpty() ? Messages.claim : title;
	}

	private void add(Statement statement) {
		if (index.putIfAbsent(statement, nodes.size()) != null)
			return;
		StatementResult result = evaluation.of(statement);
		MapNode.Tone tone = switch (result.standing()) {
		case ACCEPTED, ACCEPTABLE -> MapNode.Tone.GOOD;
		case REJECTED, REFUTED -> MapNode.Tone.BAD;
		case UNDECIDED, UNSUPPORTED, NOT_ACCEPTABLE -> MapNode.Tone.OPEN;
		};
		nodes.add(new MapNode(id(statement.getId()), MapNode.Kind.STATEMENT, tone, captions.getOrDefault(statement, ""),
				head(statement), text(statement.getText()), pins.getOrDefault(statement, 0), result.unverified()));
	}

	private void add(Argument argument) {
		index.put(argument, nodes.size());
		ArgumentResult result = evaluation.of(argument);
		String state = result.applicable() ? Messages.applies : result.undecided() ? Messages.undecided : Messages.applies_not;
		if (result.applicable() && result.unverified())
			state += ", " + org.pincite.ui.matter.Messages.unverified;
		nodes.add(new MapNode(id(argument.getId()), argument.isPro() ? MapNode.Kind.PRO : MapNode.Kind.CON,
				result.applicable() ? MapNode.Tone.GOOD : MapNode.Tone.OPEN, "", state, text(argument.getTitle()),
				pins.getOrDefault(argument, 0), result.unverified()));
	}

	private void link(Statement statement) {
		Set<Argument> arguments = new LinkedHashSet<>(statement.getArguments());
		for (Argument argument : arguments)
			if (index.containsKey(argument))
				links.add(new MapLink(index.get(statement), index.get(argument),
						argument.isPro() ? MapLink.Kind.FOR : MapLink.Kind.AGAINST, false));
	}

	private void link(Argument argument) {
		for (Premise premise : argument.getPremises())
			if (premise.getStatement() != null && index.containsKey(premise.getStatement()))
				links.add(new MapLink(index.get(argument), index.get(premise.getStatement()), switch (premise.getRole()) {
				case PREMISE -> MapLink.Kind.PREMISE;
				case ASSUMPTION -> MapLink.Kind.ASSUMPTION;
				case EXCEPTION -> MapLink.Kind.EXCEPTION;
				}, premise.isNegated()));
	}

	private String head(Statement statement) {
		String standing = Elements.standing(statement, evaluation);
		String issue = text(statement.getIssue());
		return issue.isEmpty() ? standing : issue + " · " + standing;
	}

	/** Elements outside a session may have no id; the place in the matter is one then. */
	private String id(String id) {
		return id == null || id.isEmpty() ? "#" + nodes.size() : id;
	}

	private static String text(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip();
	}
}
