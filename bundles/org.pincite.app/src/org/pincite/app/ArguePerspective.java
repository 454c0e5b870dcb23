package org.pincite.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Build the argument: outline on the left, the argument map and readers in the middle, details and pins on the right, problems below. */
public final class ArguePerspective implements IPerspectiveFactory {
	static final String ID = "org.pincite.app.argue";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		// The map has the middle to itself until a source is opened.
		layout.setEditorAreaVisible(false);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.25f, editors);
		left.addView("org.pincite.ui.matter.outline");
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.6f, editors);
		right.addView("org.pincite.ui.matter.details");
		layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.5f, "right").addView("org.pincite.ui.matter.pins");
		layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, editors).addView("org.pincite.ui.matter.problems");
		IFolderLayout middle = layout.createFolder("map", IPageLayout.TOP, 0.55f, editors);
		middle.addView("org.pincite.ui.matter.map");
		middle.addView("org.pincite.ui.matter.exhibits");
		layout.addPerspectiveShortcut(ResearchPerspective.ID);
	}
}
