package org.pincite.ui.research.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pincite.search.TypedQuery;

/** The earlier queries in whose results is searched, each as a button that takes it away again. Hidden while there are none. */
final class Within {
	private static final int LONGEST = 40;
	private final Composite row;
	private final Runnable changed;
	private final List<TypedQuery> queries = new ArrayList<>();

	Within(Composite parent, Runnable changed) {
		this.changed = changed;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 4;
		row.setLayout(layout);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		wide.exclude = true;
		row.setLayoutData(wide);
		row.setVisible(false);
	}

	List<TypedQuery> queries() {
		return List.copyOf(queries);
	}

	void add(TypedQuery query) {
		if (!queries.contains(query))
			queries.add(query);
		show();
	}

	void clear() {
		if (queries.isEmpty())
			return;
		queries.clear();
		show();
	}

	private void show() {
		for (var child : row.getChildren())
			child.dispose();
		for (TypedQuery query : queries) {
			Button button = new Button(row, SWT.PUSH | SWT.FLAT);
			button.setText((Messages.bind(Messages.within_chip, shortened(query.text())) + "  ✕").replace("&", "&&"));
			button.setToolTipText(Messages.within_remove);
			button.addListener(SWT.Selection, event -> {
				queries.remove(query);
				show();
				changed.run();
			});
		}
		((GridData) row.getLayoutData()).exclude = queries.isEmpty();
		row.setVisible(!queries.isEmpty());
		row.getParent().layout(true, true);
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}
}
