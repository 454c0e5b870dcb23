package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.ui.research.reader.ReaderEditor;

/** Goes to the hit before. */
public final class PreviousHitHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		reader.step(-1);
	}
}
