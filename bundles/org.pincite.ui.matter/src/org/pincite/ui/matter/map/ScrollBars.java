package org.pincite.ui.matter.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Keeps the scroll bars of a canvas and its viewport together. */
final class ScrollBars {
	private static final int LINE = 40;
	private final Canvas canvas;
	private final Viewport viewport;

	ScrollBars(Canvas canvas, Viewport viewport) {
		this.canvas = canvas;
		this.viewport = viewport;
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
	}

	/** Shows in the bars where the viewport is. */
	void refresh() {
		Rectangle area = canvas.getClientArea();
		set(canvas.getHorizontalBar(), viewport.x() - viewport.leastX(), viewport.mostX() - viewport.leastX(), area.width);
		set(canvas.getVerticalBar(), viewport.y() - viewport.leastY(), viewport.mostY() - viewport.leastY(), area.height);
	}

	/** @param at and {@code range} in pixels of the map */
	private void set(ScrollBar bar, double at, double range, int window) {
		int hidden = (int) Math.round(range * viewport.scale());
		int page = Math.max(1, window);
		bar.setValues((int) Math.round(at * viewport.scale()), 0, hidden + page, page, LINE, Math.max(LINE, page - LINE));
		bar.setEnabled(hidden > 0);
	}

	private void scrolled() {
		double x = viewport.leastX() + canvas.getHorizontalBar().getSelection() / viewport.scale();
		double y = viewport.leastY() + canvas.getVerticalBar().getSelection() / viewport.scale();
		viewport.hold(x, y, 0, 0);
		canvas.redraw();
	}
}
