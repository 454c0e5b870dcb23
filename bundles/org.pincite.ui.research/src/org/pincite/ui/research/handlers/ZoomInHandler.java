package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.ui.research.reader.ReaderEditor;

/** Larger letters. */
public final class ZoomInHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		reader.zoom(1);
	}
}
