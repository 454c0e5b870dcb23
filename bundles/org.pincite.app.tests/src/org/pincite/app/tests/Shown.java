package org.pincite.app.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Every word that the widgets of all windows hold, seen or not. To be used on the UI thread. */
final class Shown {
	private final StringBuilder words = new StringBuilder();

	private Shown() {
	}

	static String words() {
		Shown shown = new Shown();
		for (Shell shell : Display.getCurrent().getShells()) {
			shown.add(shell.getText());
			shown.control(shell);
		}
		return shown.words.toString();
	}

	private void add(String text) {
		if (text != null && !text.isEmpty())
			words.append(text).append('\n');
	}

	private void control(Control control) {
		add(control.getToolTipText());
		switch (control) {
		case Label label -> add(label.getText());
		case Button button -> add(button.getText());
		case Link link -> add(link.getText());
		case Text text -> add(text.getText());
		case StyledText text -> add(text.getText());
		case CLabel label -> add(label.getText());
		case Combo combo -> add(String.join("\n", combo.getItems()) + "\n" + combo.getText());
		case Tree tree -> items(tree.getItems());
		case Table table -> {
			for (TableItem item : table.getItems())
				for (int column = 0; column < Math.max(1, table.getColumnCount()); column++)
					add(item.getText(column));
		}
		case ToolBar bar -> {
			for (ToolItem item : bar.getItems())
				add(item.getText() + "\n" + item.getToolTipText());
		}
		default -> {
			// What is left holds children, not words.
		}
		}
		menu(control.getMenu());
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				control(child);
	}

	private void items(TreeItem[] items) {
		for (TreeItem item : items) {
			for (int column = 0; column < Math.max(1, item.getParent().getColumnCount()); column++)
				add(item.getText(column));
			items(item.getItems());
		}
	}

	private void menu(Menu menu) {
		if (menu == null || menu.isDisposed())
			return;
		List<MenuItem> items = new ArrayList<>(List.of(menu.getItems()));
		for (MenuItem item : items) {
			add(item.getText());
			menu(item.getMenu());
		}
	}
}
