package org.pincite.ui.matter.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Claim;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;

/** A matter as a tree: claims with their elements and the arguments about them, then everything else under headings. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		Matter matter = (Matter) input;
		List<Object> top = new ArrayList<>(matter.getClaims());
		heading(top, Messages.statements, "statement", others(matter));
		heading(top, Messages.facts, "fact", matter.getFacts());
		heading(top, Messages.disclosures, "disclosure", matter.getDisclosures());
		heading(top, Messages.people, "person", matter.getPeople());
		heading(top, Messages.deadlines, "deadline", matter.getDeadlines());
		heading(top, Messages.notes, "note", matter.getNotes());
		heading(top, Messages.briefs, "brief", matter.getBriefs());
		return top.toArray();
	}

	private static void heading(List<Object> top, String name, String icon, List<?> elements) {
		if (!elements.isEmpty())
			top.add(new Heading(name, icon, elements));
	}

	/** Statements that no claim names and no argument of theirs uses: they would not be seen otherwise. */
	private static List<Statement> others(Matter matter) {
		Set<Statement> shown = new HashSet<>();
		for (Claim claim : matter.getClaims()) {
			reach(claim.getStatement(), shown);
			claim.getElements().forEach(element -> reach(element, shown));
		}
		return matter.getStatements().stream().filter(statement -> !shown.contains(statement)).toList();
	}

	private static void reach(Statement statement, Set<Statement> seen) {
		if (statement == null || !seen.add(statement))
			return;
		for (Argument argument : statement.getArguments())
			for (Premise premise : argument.getPremises())
				reach(premise.getStatement(), seen);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case Heading heading -> heading.elements().toArray();
		case Claim claim -> statements(claim).toArray();
		case Statement statement -> statement.getArguments().toArray();
		case Argument argument -> argument.getPremises().toArray();
		case Brief brief -> brief.getSections().toArray();
		case Person person -> person.getIdentifiers().toArray();
		// A premise shows its statement; the arguments about that are shown where it stands as an element, so that circles end.
		default -> new Object[0];
		};
	}

	private static List<Statement> statements(Claim claim) {
		List<Statement> statements = new ArrayList<>();
		if (claim.getStatement() != null)
			statements.add(claim.getStatement());
		claim.getElements().stream().filter(element -> !statements.contains(element)).forEach(statements::add);
		return statements;
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case Premise premise -> premise.eContainer();
		case Argument argument -> argument.getConclusion();
		default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
