package org.pincite.ui;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.pincite.citation.Span;

/** Opens sources for reading. The research half provides it; both halves use it. */
public interface Readers {

	/**
	 * Opens a source, or brings its reader to the front, at a span.
	 *
	 * @param page   the page to open it in
	 * @param source source id
	 * @param spans  spans to highlight, in order; the first is scrolled into view; may be empty
	 */
	void open(IWorkbenchPage page, String source, List<Span> spans);
}
