package org.pincite.ui.matter.identities;

import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.pincite.matter.IdentityTreatment;
import org.pincite.ui.Icons;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.vault.firewall.Treated;

/** The tree of what was found: by person and kind, below each by its words, with what becomes of it. */
final class FoundTree {
	private final Review review;
	private final TreeViewer tree;
	private final TreeColumnLayout layout = new TreeColumnLayout();

	FoundTree(Composite parent, Review review) {
		this.review = review;
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		tree = new TreeViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		tree.getTree().setHeaderVisible(true);
		tree.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(tree);
		column(Messages.column_found, 42, this::words, found -> Icons.image(review.left(found) > 0 ? "warning" : "statement-in"));
		column(Messages.column_times, 9, found -> String.valueOf(found.finds().size()), null);
		column(Messages.column_treatment, 26, this::treatment, null);
		column(Messages.column_place, 23, this::place, null);
		tree.setInput(review);
		tree.expandAll();
	}

	TreeViewer viewer() {
		return tree;
	}

	Found selected() {
		return (Found) tree.getStructuredSelection().getFirstElement();
	}

	private void column(String name, int weight, Function<Found, String> text, Function<Found, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Found) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return words((Found) element);
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply((Found) element);
			}

			@Override
			public Color getForeground(Object element) {
				return review.left((Found) element) > 0 ? Theme.color(Role.WARNING, tree.getControl()) : null;
			}
		});
	}

	private String words(Found found) {
		if (!found.all())
			return found.target().text().replaceAll("\\s+", " ");
		return (found.whose() == null ? Messages.nobody_known : found.whose()) + ": " + Messages.of(found.target().kind()).toLowerCase(java.util.Locale.US).replace("a-number", "A-number");
	}

	private String treatment(Found found) {
		IdentityTreatment treatment = review.treatment(found);
		if (treatment == null)
			return Messages.differs;
		boolean undecided = found.finds().stream().map(review::treated).anyMatch(treated -> treated.left() && !treated.chosen());
		return undecided ? Messages.bind(Messages.undecided, Messages.of(treatment)) : Messages.of(treatment);
	}

	private String place(Found found) {
		if (review.treatment(found) == null)
			return "";
		Treated treated = review.treated(found.finds().getFirst());
		return treated.replaced() ? treated.replacement() : found.all() ? "" : words(found);
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((Review) input).found().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Found) parent).words().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Found) element).words().isEmpty();
		}
	}
}
