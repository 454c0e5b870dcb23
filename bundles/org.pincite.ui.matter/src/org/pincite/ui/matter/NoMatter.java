package org.pincite.ui.matter;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.pincite.ui.Icons;

/** What a view of the open matter shows while there is none: the ways to one. */
public final class NoMatter {
	private final Composite control;

	public NoMatter(Composite parent, IWorkbenchSite site) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		control.setLayout(layout);
		Label label = new Label(control, SWT.WRAP);
		label.setText(Messages.no_matter);
		button(site, Messages.open_example, "argue", "org.pincite.ui.matter.openExample");
		button(site, Messages.new_matter, "matter", "org.pincite.ui.matter.new");
		button(site, Messages.open_matter, "open", "org.pincite.ui.matter.open");
	}

	public Composite control() {
		return control;
	}

	private void button(IWorkbenchSite site, String label, String icon, String command) {
		Button button = new Button(control, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> {
			try {
				site.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.of(NoMatter.class).error("the command " + command + " failed", e);
			}
		});
	}
}
