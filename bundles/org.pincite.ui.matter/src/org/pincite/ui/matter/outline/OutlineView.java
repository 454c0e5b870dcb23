package org.pincite.ui.matter.outline;

import java.util.Locale;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.OpenMatter.Change;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.MatterSelection;
import org.pincite.ui.matter.NoMatter;

import jakarta.inject.Inject;

/** The open matter as a tree. */
public final class OutlineView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.outline";
	private static final int LEVELS = 3;
	@Inject
	private OpenMatter open;
	@Inject
	private MatterSelection selection;
	private Composite stack;
	private Composite page;
	private NoMatter none;
	private CLabel title;
	private Label stateIcon;
	private Label state;
	private TreeViewer tree;
	private OutlineLabels labels;
	private Text filter;
	private Runnable stopListening;
	private Runnable stopFollowing;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		none = new NoMatter(stack, getSite());
		page = new Composite(stack, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 6;
		page.setLayout(layout);
		title = new CLabel(page, SWT.NONE);
		title.setFont(Theme.bold());
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter_hint);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		createTree();
		createState();
		stopListening = open.listen(this::changed);
		stopFollowing = selection.listen(this::follow);
		changed(Change.OPENED);
	}

	/** How the matter is kept, below the tree; it wraps, so that no word of it is lost. */
	private void createState() {
		Composite line = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		stateIcon = new Label(line, SWT.NONE);
		stateIcon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		state = new Label(line, SWT.WRAP);
		GridData wrap = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wrap.widthHint = 100;
		state.setLayoutData(wrap);
	}

	private void createTree() {
		tree = new TreeViewer(page, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setContentProvider(new OutlineContent());
		labels = new OutlineLabels(open);
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				String words = filter.getText().strip().toLowerCase(Locale.ROOT);
				return words.isEmpty() || matches(element, words, 6);
			}
		});
		filter.addListener(SWT.Modify, event -> {
			if (tree.getInput() == null)
				return;
			tree.refresh();
			if (!filter.getText().isBlank())
				tree.expandToLevel(LEVELS + 1);
		});
		tree.addSelectionChangedListener(event -> {
			Identified element = Elements.identified(tree.getStructuredSelection().getFirstElement());
			if (element != null)
				selection.select(element);
		});
		MenuManager menu = new MenuManager();
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
		getSite().setSelectionProvider(tree);
	}

	private boolean matches(Object element, String words, int depth) {
		if (labels.getText(element).toLowerCase(Locale.ROOT).contains(words))
			return true;
		if (depth > 0)
			for (Object child : ((OutlineContent) tree.getContentProvider()).getChildren(element))
				if (matches(child, words, depth - 1))
					return true;
		return false;
	}

	private void changed(Change what) {
		Matter matter = open.session().map(session -> session.matter()).orElse(null);
		((StackLayout) stack.getLayout()).topControl = matter == null ? none.control() : page;
		stack.layout();
		if (matter == null) {
			selection.select(null);
			// Nothing of the matter stays behind, not even where nobody sees it.
			title.setText("");
			filter.setText("");
			tree.setInput(null);
			return;
		}
		title.setText(Elements.label(matter).replace("&", "&&"));
		title.setImage(Icons.image("matter"));
		showState();
		labels.count(matter);
		if (what == Change.OPENED) {
			tree.setInput(matter);
			tree.expandToLevel(LEVELS);
			selection.select(matter);
		} else {
			tree.refresh();
		}
	}

	private void showState() {
		String trouble = open.trouble().orElse(null);
		state.setText(trouble != null ? trouble : open.encrypted() ? "" : org.pincite.ui.matter.Messages.not_encrypted);
		stateIcon.setImage(Icons.image(trouble != null ? "error" : open.encrypted() ? "lock" : "unlocked"));
		state.setForeground(Theme.color(trouble != null ? Role.CON : Role.WARNING, state));
		page.layout();
	}

	/** Shows in the tree what was selected elsewhere. */
	private void follow(Identified element) {
		if (element != null && Elements.identified(tree.getStructuredSelection().getFirstElement()) != element)
			tree.setSelection(new StructuredSelection(element), true);
	}

	@Override
	public void setFocus() {
		if (open.session().isPresent())
			tree.getControl().setFocus();
		else
			none.control().setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		if (stopFollowing != null)
			stopFollowing.run();
		super.dispose();
	}
}
