package org.pincite.ui.research.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pincite.search.Sort;

/** A button that names the order of the hits and opens the list of orders. */
final class Orders {
	private final ToolItem item;
	private final Runnable changed;
	private Sort order = Sort.RELEVANCE;

	Orders(ToolBar bar, Runnable changed) {
		this.changed = changed;
		item = new ToolItem(bar, SWT.PUSH);
		item.setToolTipText(Messages.order_tip);
		item.addListener(SWT.Selection, this::open);
		name();
	}

	Sort order() {
		return order;
	}

	private void name() {
		item.setText(label(order) + " ▾");
	}

	private static String label(Sort sort) {
		return switch (sort) {
		case RELEVANCE -> Messages.order_relevance;
		case NEWEST -> Messages.order_newest;
		case OLDEST -> Messages.order_oldest;
		case COURT -> Messages.order_court;
		case CITED -> Messages.order_cited;
		};
	}

	private void open(Event event) {
		Menu menu = new Menu(item.getParent());
		for (Sort sort : Sort.values()) {
			MenuItem choice = new MenuItem(menu, SWT.RADIO);
			choice.setText(label(sort));
			choice.setSelection(sort == order);
			choice.addListener(SWT.Selection, chosen -> {
				if (choice.getSelection() && sort != order) {
					order = sort;
					name();
					changed.run();
				}
			});
		}
		below(item, menu);
	}

	/** Opens a menu below a tool item; it is disposed when it closes. */
	static void below(ToolItem item, Menu menu) {
		Point place = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
