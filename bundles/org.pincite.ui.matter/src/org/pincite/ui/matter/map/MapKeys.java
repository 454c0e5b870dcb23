package org.pincite.ui.matter.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pincite.ui.matter.map.Walk.Way;

/** What keys do on the map. */
final class MapKeys {
	private final MapCanvas map;

	MapKeys(MapCanvas map) {
		this.map = map;
		map.canvas.addListener(SWT.KeyDown, this::pressed);
		// Tab leaves the map; all else stays in it.
		map.canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void pressed(Event event) {
		Walk walk = new Walk(map.picture());
		int at = map.selectedIndex();
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if ((event.stateMask & SWT.MOD3) != 0)
			return;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(walk, at, Way.LEFT, control);
		case SWT.ARROW_RIGHT -> step(walk, at, Way.RIGHT, control);
		case SWT.ARROW_UP -> step(walk, at, Way.UP, control);
		case SWT.ARROW_DOWN -> step(walk, at, Way.DOWN, control);
		case SWT.HOME -> map.choose(control ? walk.root() : walk.end(at, false));
		case SWT.END -> map.choose(walk.end(at, true));
		case SWT.PAGE_UP -> scroll(0, -map.canvas.getClientArea().height * 0.8);
		case SWT.PAGE_DOWN -> scroll(0, map.canvas.getClientArea().height * 0.8);
		case SWT.CR, SWT.KEYPAD_CR -> map.open(at);
		case SWT.KEYPAD_ADD -> map.zoom(1);
		case SWT.KEYPAD_SUBTRACT -> map.zoom(-1);
		default -> typed(event.character, event.keyCode, at);
		}
	}

	/** With Ctrl the arrows move the map under the window instead. */
	private void step(Walk walk, int at, Way way, boolean control) {
		if (!control)
			map.choose(walk.next(at, way));
		else
			scroll(way == Way.LEFT ? -60 : way == Way.RIGHT ? 60 : 0, way == Way.UP ? -60 : way == Way.DOWN ? 60 : 0);
	}

	private void scroll(double dx, double dy) {
		map.viewport().move(dx, dy);
		map.refresh();
	}

	private void typed(char character, int key, int at) {
		switch (character) {
		case ' ' -> map.toggle(at);
		case '+', '=' -> map.zoom(1);
		case '-' -> map.zoom(-1);
		case '0' -> map.zoom(0);
		case 'f', 'F' -> map.fit();
		default -> {
			if (key == '0')
				map.zoom(0);
		}
		}
	}
}
