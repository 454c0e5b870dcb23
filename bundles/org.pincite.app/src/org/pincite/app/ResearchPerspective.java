package org.pincite.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Find and read: search and library on the left, readers in the middle, the citator beside them. */
public final class ResearchPerspective implements IPerspectiveFactory {
	static final String ID = "org.pincite.app.research";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.3f, editors);
		left.addView("org.pincite.ui.research.search");
		left.addView("org.pincite.ui.research.library");
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.66f, editors);
		right.addView("org.pincite.ui.research.citator");
		layout.addPerspectiveShortcut(ArguePerspective.ID);
	}
}
