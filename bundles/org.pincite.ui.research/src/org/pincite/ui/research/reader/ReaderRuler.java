package org.pincite.ui.research.reader;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pincite.citation.Span;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** A strip at the right of a reader that shows where in the whole text hits and pins lie; a click goes there. */
final class ReaderRuler {
	private static final int WIDTH = 12;
	private final Canvas canvas;
	private final ReaderText reader;
	private List<Span> pins = List.of();

	ReaderRuler(Composite parent, ReaderText reader) {
		this.reader = reader;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setToolTipText(Messages.ruler_tip);
		canvas.setBackground(Theme.color(Role.PAPER, canvas));
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, event -> reader.reveal(offset(event.y)));
	}

	Canvas canvas() {
		return canvas;
	}

	int width() {
		return WIDTH;
	}

	void pins(List<Span> spans) {
		pins = spans;
		canvas.redraw();
	}

	void refresh() {
		canvas.redraw();
	}

	private int offset(int y) {
		int height = Math.max(1, canvas.getClientArea().height);
		return (int) ((long) reader.widget().getCharCount() * Math.clamp(y, 0, height) / height);
	}

	private void paint(Event event) {
		for (Span pin : pins)
			tick(event.gc, pin, Role.PRO);
		for (Span hit : reader.hits())
			tick(event.gc, hit, Role.WARNING);
	}

	private void tick(GC gc, Span span, Role role) {
		int length = Math.max(1, reader.widget().getCharCount());
		int height = canvas.getClientArea().height;
		int y = (int) ((long) span.start() * height / length);
		gc.setBackground(Theme.color(role, canvas));
		gc.fillRectangle(2, Math.min(y, height - 3), WIDTH - 4, 3);
	}
}
