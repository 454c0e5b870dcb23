package org.pincite.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Changes between the light and the dark theme, for good, and starts the window anew, so that every part takes on its colors. */
public final class ThemeHandler extends AbstractHandler {
	private static final String LIGHT = "org.pincite.theme.light";
	private static final String DARK = "org.pincite.theme.dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme now = engine.getActiveTheme();
		engine.setTheme(now != null && DARK.equals(now.getId()) ? LIGHT : DARK, true);
		PlatformUI.getWorkbench().restart(true);
		return null;
	}
}
