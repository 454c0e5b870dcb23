package org.pincite.ui.matter.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the mouse does on the map: click selects and folds, drag moves the map, Ctrl and the wheel zoom. */
final class MapMouse {
	/** A hand is not quite still while it clicks. */
	private static final int STILL = 4;
	private static final int WHEEL_PIXELS = 20;
	private final MapCanvas map;
	private boolean pressed;
	private boolean dragging;
	private int lastX;
	private int lastY;

	MapMouse(MapCanvas map) {
		this.map = map;
		map.canvas.addListener(SWT.MouseDown, this::down);
		map.canvas.addListener(SWT.MouseMove, this::move);
		map.canvas.addListener(SWT.MouseUp, event -> release());
		map.canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
		map.canvas.addListener(SWT.MouseExit, event -> map.hover(-1));
		map.canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		map.canvas.addListener(SWT.MouseHorizontalWheel, event -> scroll(event, -WHEEL_PIXELS * event.count, 0));
	}

	private double x(Event event) {
		return map.viewport().mapX(event.x);
	}

	private double y(Event event) {
		return map.viewport().mapY(event.y);
	}

	private void down(Event event) {
		map.canvas.setFocus();
		int knob = event.button == 1 ? map.picture().knobAt(x(event), y(event)).orElse(-1) : -1;
		if (knob >= 0) {
			map.toggle(knob);
			return;
		}
		map.choose(map.picture().nodeAt(x(event), y(event)).orElse(-1));
		pressed = event.button == 1 || event.button == 2;
		lastX = event.x;
		lastY = event.y;
	}

	private void move(Event event) {
		if (pressed && (dragging || Math.hypot(event.x - lastX, event.y - lastY) > STILL)) {
			dragging = true;
			map.canvas.setCursor(map.canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			map.viewport().move(lastX - event.x, lastY - event.y);
			lastX = event.x;
			lastY = event.y;
			map.refresh();
			return;
		}
		int knob = map.picture().knobAt(x(event), y(event)).orElse(-1);
		map.hover(knob >= 0 ? knob : map.picture().nodeAt(x(event), y(event)).orElse(-1));
		map.canvas.setCursor(knob >= 0 ? map.canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void release() {
		pressed = false;
		dragging = false;
		map.canvas.setCursor(null);
	}

	private void doubleClick(Event event) {
		release();
		if (event.button == 1 && map.picture().knobAt(x(event), y(event)).isEmpty())
			map.open(map.picture().nodeAt(x(event), y(event)).orElse(-1));
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			map.viewport().zoom(Integer.signum(event.count), event.x, event.y);
			map.refresh();
			event.doit = false;
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			scroll(event, -WHEEL_PIXELS * event.count, 0);
		} else {
			scroll(event, 0, -WHEEL_PIXELS * event.count);
		}
	}

	private void scroll(Event event, double dx, double dy) {
		map.viewport().move(dx, dy);
		map.refresh();
		event.doit = false;
	}
}
