package org.pincite.ui.research.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/**
 * Paints the numbers of footnotes over the places where they are called: the source text leaves them out, so that phrases and quotations are whole. Resting on
 * a number shows the note, a click goes there.
 */
final class FootnoteCalls {
	private static final int SLACK = 6;
	private final ReaderText reader;
	private final Map<Mark, Rectangle> painted = new HashMap<>();
	private List<Mark> calls = List.of();
	private Map<String, Mark> notes = Map.of();
	private Font font;

	FootnoteCalls(ReaderText reader) {
		this.reader = reader;
		StyledText text = reader.widget();
		text.addListener(SWT.Paint, this::paint);
		text.addListener(SWT.MouseUp, this::click);
		text.addListener(SWT.MouseHover, this::hover);
		text.addListener(SWT.Dispose, event -> {
			if (font != null)
				font.dispose();
		});
	}

	void show(ReaderContent content) {
		calls = content.of(MarkKind.FOOTNOTE_CALL);
		Map<String, Mark> found = new HashMap<>();
		content.of(MarkKind.FOOTNOTE).forEach(note -> found.putIfAbsent(note.label(), note));
		notes = found;
		reader.widget().redraw();
	}

	private void paint(Event event) {
		painted.clear();
		StyledText text = reader.widget();
		if (calls.isEmpty() || text.getCharCount() == 0)
			return;
		int first = text.getOffsetAtLine(text.getTopIndex());
		int lastLine = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + 1);
		int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
		if (font == null)
			font = FontDescriptor.createFrom(text.getFont()).setHeight(7).setStyle(SWT.BOLD).createFont(text.getDisplay());
		GC gc = event.gc;
		gc.setFont(font);
		gc.setForeground(Theme.color(Role.LINK, text));
		for (Mark call : calls)
			if (call.start() >= first && call.start() <= last) {
				Point at = text.getLocationAtOffset(call.start());
				Point size = gc.textExtent(call.label());
				gc.drawText(call.label(), at.x, at.y - 3, true);
				painted.put(call, new Rectangle(at.x - 2, at.y - SLACK, size.x + 4, size.y + SLACK));
			}
	}

	private Mark noteAt(int x, int y) {
		for (Map.Entry<Mark, Rectangle> entry : painted.entrySet())
			if (entry.getValue().contains(x, y))
				return notes.get(entry.getKey().label());
		return null;
	}

	private void hover(Event event) {
		Mark note = noteAt(event.x, event.y);
		if (note != null)
			reader.widget().setToolTipText(reader.content().text().value().substring(note.start(), note.end()));
	}

	private void click(Event event) {
		Mark note = event.button == 1 && reader.widget().getSelectionCount() == 0 ? noteAt(event.x, event.y) : null;
		if (note != null)
			reader.reveal(note.start());
	}
}
