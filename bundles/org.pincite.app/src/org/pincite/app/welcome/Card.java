package org.pincite.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.pincite.ui.Icons;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** A card of the welcome page: what can be done, in two sentences, and the button that does it. */
final class Card {
	private static final int WIDTH = 156;
	private static final int ROUND = 14;
	private static final int PAD = 16;
	/** Room a card wants in a row, in pixels. */
	static final int SPACE = WIDTH + 2 * PAD + 18;
	private final Composite control;

	Card(Composite parent, String icon, String title, String text, String button, Runnable action) {
		control = new Composite(parent, SWT.DOUBLE_BUFFERED);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = PAD;
		layout.verticalSpacing = 10;
		control.setLayout(layout);
		GridData size = new GridData(SWT.CENTER, SWT.FILL, false, true);
		size.widthHint = WIDTH + 2 * PAD;
		control.setLayoutData(size);
		control.addListener(SWT.Paint, this::paint);
		Label picture = label();
		picture.setImage(Icons.image(icon));
		Label head = label();
		head.setText(title);
		GridData headWrap = new GridData(SWT.FILL, SWT.CENTER, true, false);
		headWrap.widthHint = WIDTH;
		head.setLayoutData(headWrap);
		var font = Theme.heading(head, 2);
		head.setFont(font);
		head.addListener(SWT.Dispose, event -> font.dispose());
		Label body = label();
		body.setText(text);
		GridData wrap = new GridData(SWT.FILL, SWT.FILL, true, true);
		wrap.widthHint = WIDTH;
		body.setLayoutData(wrap);
		Button push = new Button(control, SWT.PUSH);
		push.setText(button);
		push.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		push.addListener(SWT.Selection, event -> action.run());
	}

	private Label label() {
		Label label = new Label(control, SWT.WRAP);
		label.setBackground(Theme.color(Role.PAPER, control));
		label.setForeground(Theme.color(Role.INK, control));
		return label;
	}

	private void paint(Event event) {
		var area = control.getClientArea();
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(Theme.color(Role.PAPER, control));
		event.gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		event.gc.setForeground(Theme.color(Role.LINE, control));
		event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
	}
}
