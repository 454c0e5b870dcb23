package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.ui.research.reader.ReaderEditor;

/** Goes to the next hit. */
public final class NextHitHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		reader.step(1);
	}
}
