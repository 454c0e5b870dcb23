package org.pincite.ui.research.reader;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.ui.Readers;

/** Opens sources in the editor area. */
@Component
public final class EditorReaders implements Readers {
	private final Library library;

	@Activate
	public EditorReaders(@Reference Library library) {
		this.library = library;
	}

	@Override
	public void open(IWorkbenchPage page, String source, List<Span> spans) {
		Optional<Source> found = library.source(source);
		// A source goes by the ids of all records that were joined to it, and opens once.
		ReaderInput input = new ReaderInput(found.map(Source::id).orElse(source), found.map(Source::shortTitle).orElse(source));
		try {
			if (page.openEditor(input, ReaderEditor.ID) instanceof ReaderEditor reader)
				reader.highlight(spans);
		} catch (PartInitException e) {
			ILog.of(EditorReaders.class).error("no reader could be opened", e);
		}
	}
}
