package org.pincite.ui.research.library;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.graphics.Image;
import org.pincite.library.Source;
import org.pincite.ui.Icons;

/** How groups and sources appear in the tree of the library view. */
final class LibraryTree {

	private LibraryTree() {
	}

	static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.sources().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Group group)
				return new StyledString(group.name()).append("  " + group.sources().size(), StyledString.COUNTER_STYLER);
			Source source = (Source) element;
			StyledString label = new StyledString(source.shortTitle());
			if (!source.citations().isEmpty())
				label.append("  " + source.citations().getFirst(), StyledString.QUALIFIER_STYLER);
			if (source.year() != null)
				label.append("  " + source.year(), StyledString.QUALIFIER_STYLER);
			if (source.digest())
				label.append("  " + Messages.digest, StyledString.DECORATIONS_STYLER);
			return label;
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Source source ? Icons.of(source.kind()) : Icons.image("matter");
		}
	}

	/** Lets through sources that contain every word typed, and groups that have such a source. */
	static final class Filter extends ViewerFilter {
		private String[] words = new String[0];

		void words(String typed) {
			words = typed.isBlank() ? new String[0] : typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
		}

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			if (words.length == 0)
				return true;
			return element instanceof Group group ? group.sources().stream().anyMatch(this::matches) : matches((Source) element);
		}

		private boolean matches(Source source) {
			String all = (source.title() + ' ' + String.join(" ", source.citations()) + ' ' + String.join(" ", source.topics()) + ' ' + source.date() + ' '
					+ source.court()).toLowerCase(Locale.ROOT);
			for (String word : words)
				if (!all.contains(word))
					return false;
			return true;
		}
	}
}
