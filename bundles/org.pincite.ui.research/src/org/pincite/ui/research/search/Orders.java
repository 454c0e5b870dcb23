package org.pincite.ui.research.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pincite.search.Sort;

/** A button that names the order of the hits and opens the list of orders. */
final class Orders {
	private final Button button;
	private final Runnable changed;
	private Sort order = Sort.RELEVANCE;

	Orders(Composite bar, Runnable changed) {
		this.changed = changed;
		button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(Messages.order_tip);
		button.addListener(SWT.Selection, this::open);
		name();
	}

	Sort order() {
		return order;
	}

	private void name() {
		button.setText(label(order) + " ▾");
		button.getParent().getParent().layout(true, true);
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
		Menu menu = new Menu(button);
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
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, closed -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
