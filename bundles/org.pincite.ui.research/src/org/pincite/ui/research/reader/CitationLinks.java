package org.pincite.ui.research.reader;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/** Makes the citations in a reader links: a click opens the authority, resting on one tells what it is. */
final class CitationLinks {

	/** What happens on a link. */
	interface Target {
		/** Opens the authority that a citation mark refers to. */
		void open(Mark citation);
	}

	private final ReaderText reader;
	private final Target target;
	private final Function<Mark, String> describe;
	private Mark hovered;

	CitationLinks(ReaderText reader, Target target, Function<Mark, String> describe) {
		this.reader = reader;
		this.target = target;
		this.describe = describe;
		StyledText text = reader.widget();
		text.addListener(SWT.MouseMove, this::hover);
		text.addListener(SWT.MouseUp, this::click);
		text.addListener(SWT.MouseExit, event -> hovered(null));
	}

	private Mark citation(Event event) {
		ReaderContent content = reader.content();
		int offset = content == null ? -1 : reader.widget().getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0)
			return null;
		Mark mark = content.at(MarkKind.CITATION, offset);
		return mark == null || mark.target() == null ? null : mark;
	}

	private void hover(Event event) {
		hovered(citation(event));
	}

	private void hovered(Mark mark) {
		if (mark == hovered)
			return;
		hovered = mark;
		StyledText text = reader.widget();
		text.setCursor(mark == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		text.setToolTipText(mark == null ? null : describe.apply(mark));
	}

	private void click(Event event) {
		// A drag that ends on a citation selects; it does not follow the link.
		if (event.button != 1 || reader.widget().getSelectionCount() > 0)
			return;
		Mark mark = citation(event);
		if (mark != null)
			target.open(mark);
	}
}
