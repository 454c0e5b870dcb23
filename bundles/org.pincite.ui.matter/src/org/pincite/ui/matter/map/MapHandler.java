package org.pincite.ui.matter.map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes how the map is shown: the parameter is in, out, full, fit, fold or unfold. */
public final class MapHandler extends AbstractHandler {
	private static final String HOW = "org.pincite.ui.matter.map.show.how";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(MapView.ID) instanceof MapView view)
			show(view.map(), String.valueOf(event.getParameter(HOW)));
		return null;
	}

	private static void show(MapCanvas map, String how) {
		switch (how) {
		case "in" -> map.zoom(1);
		case "out" -> map.zoom(-1);
		case "full" -> map.zoom(0);
		case "fold" -> map.toggleAll(true);
		case "unfold" -> map.toggleAll(false);
		default -> map.fit();
		}
	}
}
