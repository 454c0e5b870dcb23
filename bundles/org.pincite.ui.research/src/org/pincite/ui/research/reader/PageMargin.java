package org.pincite.ui.research.reader;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** Paints star pages into the left margin of a reader, beside the line on which each begins. */
final class PageMargin {
	private static final int GAP = 14;
	private final ReaderText reader;
	private List<Mark> pages = List.of();

	PageMargin(ReaderText reader) {
		this.reader = reader;
		reader.widget().addListener(SWT.Paint, this::paint);
	}

	void show(ReaderContent content) {
		pages = content.of(MarkKind.PAGE);
		reader.widget().redraw();
	}

	/** Labels drawn by a paint event, for a given top and bottom; kept apart so that a test can ask. */
	List<Mark> between(int firstOffset, int lastOffset) {
		List<Mark> shown = new ArrayList<>();
		for (Mark page : pages)
			if (page.start() >= firstOffset && page.start() <= lastOffset && !page.label().isEmpty())
				shown.add(page);
		return shown;
	}

	private void paint(Event event) {
		StyledText text = reader.widget();
		if (pages.isEmpty() || text.getCharCount() == 0)
			return;
		int first = text.getOffsetAtLine(text.getTopIndex());
		int lastLine = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + 1);
		int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
		GC gc = event.gc;
		gc.setForeground(Theme.color(Role.MUTED, text));
		for (Mark page : between(first, last)) {
			Point at = text.getLocationAtOffset(page.start());
			String label = "*" + page.label();
			Point size = gc.textExtent(label);
			gc.drawText(label, Math.max(2, text.getLeftMargin() - size.x - GAP), at.y, true);
		}
	}
}
