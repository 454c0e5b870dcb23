package org.pincite.ui.research.library;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.pincite.library.Library;
import org.pincite.library.LibraryListener;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.ui.Background;
import org.pincite.ui.Readers;

import jakarta.inject.Inject;

/** The sources of the library as a tree, grouped and filtered. */
public final class LibraryView extends ViewPart {
	public static final String ID = "org.pincite.ui.research.library";
	private static final int EXPAND_BELOW = 200;
	@Inject
	private Library library;
	@Inject
	private Readers readers;
	private TreeViewer tree;
	private Combo grouping;
	private final LibraryTree.Filter filter = new LibraryTree.Filter();
	private List<Source> sources = List.of();
	private final LibraryListener listener = revision -> reload();

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 6;
		area.setLayout(layout);
		Text words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.filter_hint);
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		grouping = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (Grouping way : Grouping.values())
			grouping.add(way.label());
		grouping.select(0);
		grouping.setToolTipText(Messages.group_tip);
		tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		tree.setUseHashlookup(true);
		tree.setContentProvider(new LibraryTree.Content());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new LibraryTree.Labels()));
		tree.addFilter(filter);
		tree.addDoubleClickListener(event -> open());
		getSite().setSelectionProvider(tree);
		words.addListener(SWT.Modify, event -> {
			filter.words(words.getText());
			refresh();
		});
		grouping.addListener(SWT.Selection, event -> refresh());
		library.addListener(listener);
		reload();
	}

	private void reload() {
		if (tree != null)
			Background.job(Messages.loading, false, monitor -> library.sources(SourceFilter.ALL), tree.getControl(), found -> {
				sources = found;
				refresh();
			}).schedule();
	}

	private void refresh() {
		tree.setInput(Grouping.values()[grouping.getSelectionIndex()].of(sources));
		if (sources.size() < EXPAND_BELOW)
			tree.expandAll();
		setContentDescription(sources.isEmpty() ? Messages.empty : "");
	}

	private void open() {
		IStructuredSelection selection = tree.getStructuredSelection();
		for (Object element : selection)
			if (element instanceof Source source)
				readers.open(getSite().getPage(), source.id(), List.of());
			else
				tree.setExpandedState(element, !tree.getExpandedState(element));
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		library.removeListener(listener);
		super.dispose();
	}
}
