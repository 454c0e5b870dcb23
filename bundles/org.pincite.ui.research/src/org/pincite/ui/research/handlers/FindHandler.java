package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.ui.research.reader.ReaderEditor;

/** Opens the find bar. */
public final class FindHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		reader.find();
	}
}
