package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.ui.research.reader.ReaderEditor;

/** Smaller letters. */
public final class ZoomOutHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		reader.zoom(-1);
	}
}
