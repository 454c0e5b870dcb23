package org.pincite.ui.research.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A row of buttons, one a facet, each with a menu of its values and counts. What is ticked narrows the search. */
final class Facets {
	private static final int MOST = 30;
	private final Composite row;
	private final Runnable changed;
	private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
	private Map<String, Map<String, Long>> counts = Map.of();

	Facets(Composite parent, Runnable changed) {
		this.changed = changed;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 4;
		row.setLayout(layout);
	}

	Composite control() {
		return row;
	}

	/** Values that hits must have, by facet. */
	Map<String, Set<String>> chosen() {
		Map<String, Set<String>> copy = new LinkedHashMap<>();
		chosen.forEach((name, values) -> {
			if (!values.isEmpty())
				copy.put(name, Set.copyOf(values));
		});
		return copy;
	}

	void clear() {
		chosen.clear();
	}

	void show(Map<String, Map<String, Long>> facets) {
		counts = facets;
		for (var child : row.getChildren())
			child.dispose();
		for (String name : facets.keySet())
			if (!facets.get(name).isEmpty() || chosen.containsKey(name))
				button(name);
		if (!chosen().isEmpty()) {
			Button clear = new Button(row, SWT.PUSH | SWT.FLAT);
			clear.setText(Messages.facets_clear);
			clear.addListener(SWT.Selection, event -> {
				clear();
				changed.run();
			});
		}
		row.getParent().layout(true, true);
	}

	private void button(String name) {
		Button button = new Button(row, SWT.PUSH | SWT.FLAT);
		Set<String> values = chosen.getOrDefault(name, Set.of());
		button.setText(label(name) + (values.isEmpty() ? "" : ": " + String.join(", ", values)) + " ▾");
		button.addListener(SWT.Selection, event -> menu(button, name));
	}

	private static String label(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private void menu(Button button, String name) {
		Menu menu = new Menu(button);
		counts.get(name).entrySet().stream().limit(MOST).forEach(entry -> {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(entry.getKey().replace("&", "&&") + "\t" + entry.getValue());
			item.setSelection(chosen.getOrDefault(name, Set.of()).contains(entry.getKey()));
			item.addListener(SWT.Selection, event -> {
				Set<String> values = chosen.computeIfAbsent(name, key -> new HashSet<>());
				if (!values.remove(entry.getKey()))
					values.add(entry.getKey());
				changed.run();
			});
		});
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
