package org.pincite.matter.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Statement;

/** Makes the labelled EMF Edit commands behind {@link MatterEdits}. */
final class Commands {

	private final MatterSession session;

	Commands(MatterSession session) {
		this.session = session;
	}

	Command add(Identified owner, EReference list, Identified element) {
		String label = list.isContainment() ? Labels.add(element) : Labels.change(owner, list);
		return labelled(label, AddCommand.create(domain(), owner, list, element));
	}

	Command unrefer(Identified owner, EReference list, Identified element) {
		return labelled(Labels.change(owner, list), RemoveCommand.create(domain(), owner, list, element));
	}

	Command set(Identified element, EStructuralFeature feature, Object value) {
		return labelled(Labels.change(element, feature),
				SetCommand.create(domain(), element, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	Command move(Identified owner, EReference list, Identified element, int index) {
		return labelled(Labels.move(element), MoveCommand.create(domain(), owner, list, element, index));
	}

	Command remove(Collection<? extends Identified> elements) {
		Set<Identified> all = withDependents(elements);
		return labelled(Labels.remove(elements, all.size() - elements.size()), DeleteCommand.create(domain(), all));
	}

	private EditingDomain domain() {
		return session.domain();
	}

	/** What goes together: statements, then the arguments about them, then the pins on any of these. */
	private Set<Identified> withDependents(Collection<? extends Identified> elements) {
		Matter matter = session.matter();
		Set<Identified> all = new LinkedHashSet<>(elements);
		for (Identified element : elements)
			if (element instanceof Statement statement)
				all.addAll(statement.getArguments());
		for (Argument argument : matter.getArguments())
			if (all.contains(argument))
				all.addAll(argument.getPremises());
		for (Pin pin : matter.getPins())
			if (pin.getTarget() != null && all.contains(pin.getTarget()))
				all.add(pin);
		all.removeIf(element -> all.contains(element.eContainer()));
		return all;
	}

	private static Command labelled(String label, Command command) {
		if (command instanceof AbstractCommand it)
			it.setLabel(label);
		return command;
	}
}
