package org.pincite.matter.edit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.pincite.matter.edit.EditKeeper.Step;

/**
 * A command stack that refuses aloud: EMF's own logs a failed command and goes on, and drops one that cannot run. It tells a keeper of each step
 * before it tells its listeners.
 */
final class MatterCommandStack extends BasicCommandStack {

	/** Told of each step; null while nobody keeps them. */
	Consumer<Step> keeper;
	private Step step;

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			throw new IllegalArgumentException("The edit is not possible here: " + (command == null ? "nothing to do" : command.getLabel()));
		during(Step.DONE, () -> super.execute(command));
	}

	@Override
	public void undo() {
		if (canUndo())
			during(Step.UNDONE, super::undo);
	}

	@Override
	public void redo() {
		if (canRedo())
			during(Step.REDONE, super::redo);
	}

	private void during(Step now, Runnable action) {
		step = now;
		try {
			action.run();
		} finally {
			step = null;
		}
	}

	@Override
	protected void notifyListeners() {
		if (keeper != null && step != null)
			keeper.accept(step);
		super.notifyListeners();
	}

	/** Fills the empty stack with commands that were done, and those that were undone after them. */
	void restore(List<Command> done, List<Command> undone) {
		if (!commandList.isEmpty())
			throw new IllegalStateException("The matter was edited already.");
		commandList.addAll(done);
		commandList.addAll(undone);
		top = done.size() - 1;
		mostRecentCommand = null;
	}

	@Override
	protected void handleError(Exception exception) {
		if (exception instanceof RuntimeException error)
			throw error;
		throw new IllegalStateException(exception);
	}
}
