package org.pincite.matter.edit;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.pincite.matter.history.Edit;

/** An edit that was written down, as a command. */
final class KeptCommand extends AbstractCommand {

	private final Edit edit;
	private final Consumer<Edit> replay;

	KeptCommand(Edit edit, Consumer<Edit> replay) {
		super(edit.label());
		this.edit = edit;
		this.replay = replay;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		replay.accept(edit);
	}

	@Override
	public void undo() {
		replay.accept(edit.inverse());
	}

	@Override
	public void redo() {
		replay.accept(edit);
	}
}
