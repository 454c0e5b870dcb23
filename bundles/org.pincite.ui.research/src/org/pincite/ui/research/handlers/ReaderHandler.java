package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.research.reader.ReaderEditor;

/** A command on the active reader. */
abstract class ReaderHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReaderEditor reader)
			execute(reader, event);
		return null;
	}

	abstract void execute(ReaderEditor reader, ExecutionEvent event);
}
