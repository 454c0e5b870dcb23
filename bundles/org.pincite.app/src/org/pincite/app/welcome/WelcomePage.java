package org.pincite.app.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.pincite.ui.Icons;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** The first page a user sees: three cards, each a way to begin. */
public final class WelcomePage extends EditorPart {
	static final String ID = "org.pincite.app.welcome";
	private Composite page;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		page.setLayout(new GridLayout(1, false));
		Composite column = new Composite(page, SWT.NONE);
		column.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		column.setLayout(new GridLayout(1, false));
		header(column);
		Composite cards = new Composite(column, SWT.NONE);
		GridLayout grid = new GridLayout(1, true);
		grid.horizontalSpacing = grid.verticalSpacing = 18;
		grid.marginHeight = 18;
		cards.setLayout(grid);
		cards.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		new Card(cards, "argue", Messages.example_title, Messages.example_text, Messages.example_button, () -> run("org.pincite.ui.matter.openExample"));
		new Card(cards, "import", Messages.import_title, Messages.import_text, Messages.import_button, () -> run("org.pincite.ui.research.import"));
		new Card(cards, "matter", Messages.matter_title, Messages.matter_text, Messages.matter_button, () -> run("org.pincite.ui.matter.new"));
		Label promise = centered(column, Messages.promise);
		promise.setForeground(Theme.color(Role.MUTED, promise));
		scroll.setContent(page);
		// All three in a row where there is room for them, else one below the other.
		scroll.addListener(SWT.Resize, event -> {
			grid.numColumns = scroll.getClientArea().width >= 3 * Card.SPACE ? 3 : 1;
			scroll.setMinSize(page.computeSize(Math.max(Card.SPACE, scroll.getClientArea().width), SWT.DEFAULT));
			page.layout(true, true);
		});
	}

	private static void header(Composite column) {
		Label logo = centered(column, "");
		logo.setImage(Icons.image("pincite128"));
		Label head = centered(column, Messages.headline);
		font(head, Theme.heading(head, 14));
		Label sub = centered(column, Messages.subline);
		((GridData) sub.getLayoutData()).horizontalAlignment = SWT.FILL;
		((GridData) sub.getLayoutData()).widthHint = Card.SPACE;
		font(sub, Theme.readingFont(sub, 12));
	}

	private static Label centered(Composite parent, String text) {
		Label label = new Label(parent, SWT.CENTER | SWT.WRAP);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		return label;
	}

	private static void font(Control control, Font font) {
		control.setFont(font);
		control.addListener(SWT.Dispose, event -> font.dispose());
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(WelcomePage.class).error("the command " + command + " failed", e);
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// Not allowed.
	}
}
