package org.pincite.matter.edit;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.pincite.matter.history.Edit;

/** An edit that was written down, as a command. */
final class KeptCommand extends AbstractCommand {

	private final Supplier<Edit> edit;
	private final Consumer<Edit> replay;

	KeptCommand(KeptEdit edit, Consumer<Edit> replay) {
		super(edit.label());
		this.edit = edit.edit();
		this.replay = replay;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		replay.accept(edit.get());
	}

	@Override
	public void undo() {
		replay.accept(edit.get().inverse());
	}

	@Override
	public void redo() {
		replay.accept(edit.get());
	}
}
