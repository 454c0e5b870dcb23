package org.pincite.matter.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that refuses aloud: EMF's own logs a failed command and goes on, and drops one that cannot run. */
final class MatterCommandStack extends BasicCommandStack {

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			throw new IllegalArgumentException("The edit is not possible here: " + (command == null ? "nothing to do" : command.getLabel()));
		super.execute(command);
	}

	@Override
	protected void handleError(Exception exception) {
		if (exception instanceof RuntimeException error)
			throw error;
		throw new IllegalStateException(exception);
	}
}
