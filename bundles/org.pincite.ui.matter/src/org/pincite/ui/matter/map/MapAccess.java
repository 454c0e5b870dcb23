package org.pincite.ui.matter.map;

import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pincite.ui.matter.map.draw.Names;
import org.pincite.ui.matter.map.draw.Picture;

/** Tells screen readers of the map: a list, each node an item with its kind, how it comes out and its text. */
final class MapAccess {
	private final MapCanvas map;

	MapAccess(MapCanvas map) {
		this.map = map;
		map.canvas.getAccessible().addAccessibleListener(new Words());
		map.canvas.getAccessible().addAccessibleControlListener(new Items());
	}

	/** Other nodes are shown. */
	void changed() {
		map.canvas.getAccessible().sendEvent(ACC.EVENT_TABLE_CHANGED, null);
	}

	/** Another node is selected, or the map has the focus now. */
	void focused() {
		map.canvas.getAccessible().selectionChanged();
		if (map.canvas.isFocusControl())
			map.canvas.getAccessible().setFocus(map.selectedIndex() < 0 ? ACC.CHILDID_SELF : map.selectedIndex());
	}

	private boolean item(int child) {
		return child >= 0 && child < map.picture().nodes().size();
	}

	private final class Words extends AccessibleAdapter {
		@Override
		public void getName(AccessibleEvent event) {
			Picture picture = map.picture();
			if (!item(event.childID))
				event.result = Messages.map;
			else if (picture.folded(event.childID))
				event.result = Names.of(picture.nodes().get(event.childID)) + " " + NLS.bind(Messages.folded, picture.hidden(event.childID));
			else
				event.result = Names.of(picture.nodes().get(event.childID));
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = Messages.map_hint;
		}
	}

	private final class Items extends AccessibleControlAdapter {
		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = item(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			if (item(event.childID))
				event.detail |= ACC.STATE_SELECTABLE;
			if (item(event.childID) && event.childID == map.selectedIndex())
				event.detail |= ACC.STATE_SELECTED | (map.canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			if (item(event.childID) && map.picture().foldable(event.childID))
				event.detail |= map.picture().folded(event.childID) ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = map.picture().nodes().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, map.picture().nodes().size()).boxed().toArray();
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = map.canvas.toControl(event.x, event.y);
			event.childID = map.picture().nodeAt(map.viewport().mapX(point.x), map.viewport().mapY(point.y)).orElse(ACC.CHILDID_SELF);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = !map.canvas.isFocusControl() ? ACC.CHILDID_NONE : map.selectedIndex() < 0 ? ACC.CHILDID_SELF : map.selectedIndex();
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = map.selectedIndex() < 0 ? ACC.CHILDID_NONE : map.selectedIndex();
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = item(event.childID) ? map.bounds(event.childID) : map.canvas.getClientArea();
			Point corner = map.canvas.toDisplay(bounds.x, bounds.y);
			event.x = corner.x;
			event.y = corner.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
