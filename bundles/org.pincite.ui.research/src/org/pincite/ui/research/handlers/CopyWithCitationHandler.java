package org.pincite.ui.research.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.pincite.library.Passage;
import org.pincite.library.Source;
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
		Clipboard clipboard = new Clipboard(reader.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { QuotedPassage.of(source, passage) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
