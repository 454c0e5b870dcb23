package org.pincite.matter.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** Puts what was already done step by step on the undo stack as one command. */
final class DoneCommand extends CommandWrapper {

	DoneCommand(String label, Command done) {
		super(label, done);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// Its steps ran one by one, so that later steps could see the effect of earlier ones.
	}
}
