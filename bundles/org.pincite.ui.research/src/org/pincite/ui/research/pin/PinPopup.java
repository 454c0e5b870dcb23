package org.pincite.ui.research.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pincite.library.Passage;
import org.pincite.matter.Argument;
import org.pincite.matter.Fact;
import org.pincite.matter.Matter;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Statement;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;

/** A quick list of what a passage can be pinned to: type to filter, arrow keys to choose, Enter to pin. */
public final class PinPopup extends PopupDialog {
	private static final int WIDTH = 560;
	private static final int HEIGHT = 380;
	private final OpenMatter open;
	private final Passage passage;
	private Text filter;
	private Combo role;
	private TableViewer list;

	public PinPopup(Shell parent, OpenMatter open, Passage passage) {
		super(parent, SWT.RESIZE, true, true, false, false, false, Messages.title, Messages.hint);
		this.open = open;
		this.passage = passage;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout(2, false));
		filter = new Text(area, SWT.SEARCH);
		filter.setMessage(Messages.filter_hint);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		role = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		role.setItems(Messages.supports, Messages.attacks, Messages.background);
		role.select(0);
		list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		list.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new Labels());
		list.addFilter(new WordFilter());
		list.setInput(targets());
		filter.addListener(SWT.Modify, event -> {
			list.refresh();
			selectFirst();
		});
		filter.addListener(SWT.KeyDown, this::key);
		filter.addListener(SWT.DefaultSelection, event -> pin());
		list.addDoubleClickListener(event -> pin());
		list.getControl().addListener(SWT.DefaultSelection, event -> pin());
		selectFirst();
		return area;
	}

	private List<Pinnable> targets() {
		Matter matter = open.session().orElseThrow().matter();
		List<Pinnable> targets = new ArrayList<>(matter.getStatements());
		targets.addAll(matter.getArguments());
		targets.addAll(matter.getFacts());
		return targets;
	}

	private void selectFirst() {
		Object first = list.getElementAt(0);
		list.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first));
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step == 0)
			return;
		int index = Math.clamp(list.getTable().getSelectionIndex() + step, 0, Math.max(0, list.getTable().getItemCount() - 1));
		list.getTable().setSelection(index);
		list.getTable().showSelection();
		event.doit = false;
	}

	private void pin() {
		if (list.getStructuredSelection().getFirstElement() instanceof Pinnable target) {
			open.pin(target, passage, PinRole.get(role.getSelectionIndex()), null);
			close();
		}
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var bounds = getParentShell().getBounds();
		return new Point(bounds.x + (bounds.width - size.x) / 2, bounds.y + bounds.height / 5);
	}

	private static String text(Object element) {
		return switch (element) {
		case Statement statement -> (statement.getIssue() == null ? "" : statement.getIssue() + "  ") + statement.getText();
		case Argument argument -> argument.getTitle();
		case Fact fact -> fact.getText();
		default -> "";
		};
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return text(element);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(switch (element) {
			case Argument argument -> argument.isPro() ? "argument-pro" : "argument-con";
			case Fact fact -> "fact";
			default -> "statement";
			});
		}
	}

	/** Lets through what contains every word typed. */
	private final class WordFilter extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String text = text(element).toLowerCase(Locale.ROOT);
			for (String word : filter.getText().toLowerCase(Locale.ROOT).split("\\s+"))
				if (!text.contains(word))
					return false;
			return true;
		}
	}
}
