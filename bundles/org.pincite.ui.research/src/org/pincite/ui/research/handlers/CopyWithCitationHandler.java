package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.pincite.library.Passage;
import org.pincite.library.Source;
import org.pincite.ui.WayOut;
import org.pincite.ui.research.reader.QuotedPassage;
import org.pincite.ui.research.reader.ReaderEditor;

/** Puts the selected passage and its full citation on the clipboard. */
public final class CopyWithCitationHandler extends ReaderHandler {

	@Override
	void execute(ReaderEditor reader, ExecutionEvent event) {
		Passage passage = reader.selection();
		Source source = reader.source();
		if (passage == null || source == null)
			return;
		WayOut way = reader.getSite().getService(WayOut.class);
		way.copy(reader.getSite().getShell(), QuotedPassage.of(source, passage));
	}
}
