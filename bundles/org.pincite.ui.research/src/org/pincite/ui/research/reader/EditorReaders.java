package org.pincite.ui.research.reader;

import java.util.List;

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
		String title = library.source(source).map(Source::shortTitle).orElse(source);
		try {
			if (page.openEditor(new ReaderInput(source, title), ReaderEditor.ID) instanceof ReaderEditor reader)
				reader.highlight(spans);
		} catch (PartInitException e) {
			ILog.of(EditorReaders.class).error("no reader could be opened", e);
		}
	}
}
