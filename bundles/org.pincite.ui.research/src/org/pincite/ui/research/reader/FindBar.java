package org.pincite.ui.research.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pincite.citation.Span;

/** Find in text: a line above the reader, hidden until wanted. Case does not matter; what is found becomes the reader's hits. */
final class FindBar {
	private final Composite bar;
	private final Text query;
	private final Label count;
	private final ReaderText reader;
	private final Runnable changed;

	FindBar(Composite parent, ReaderText reader, Runnable changed) {
		this.reader = reader;
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(5, false);
		layout.marginHeight = 3;
		bar.setLayout(layout);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		query = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.find_hint);
		query.setLayoutData(new GridData(260, SWT.DEFAULT));
		button("▲", Messages.find_previous, -1);
		button("▼", Messages.find_next, 1);
		count = new Label(bar, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
		close.setText("✕");
		close.setToolTipText(Messages.find_close);
		close.addListener(SWT.Selection, event -> hide());
		query.addListener(SWT.Modify, event -> find());
		query.addListener(SWT.DefaultSelection, event -> step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1));
		query.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC)
				hide();
		});
		show(false);
	}

	private void button(String text, String tip, int direction) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> step(direction));
	}

	void open() {
		show(true);
		if (reader.widget().getSelectionCount() > 0)
			query.setText(reader.widget().getSelectionText().lines().findFirst().orElse(""));
		query.selectAll();
		query.setFocus();
	}

	/** Forgets what was looked for. */
	void forget() {
		if (query.getText().isEmpty())
			return;
		query.setText("");
		show(false);
	}

	private void hide() {
		show(false);
		reader.widget().setFocus();
	}

	private void show(boolean visible) {
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.getParent().layout();
	}

	private void step(int direction) {
		reader.step(direction);
		tell();
	}

	private void find() {
		List<Span> found = new ArrayList<>();
		String wanted = query.getText().toLowerCase(Locale.ROOT);
		if (!wanted.isBlank() && reader.content() != null) {
			String text = reader.content().text().value().toLowerCase(Locale.ROOT);
			// Lower case may change the length of a few letters: then offsets would be off, and nothing is better than wrong.
			if (text.length() == reader.content().text().length())
				for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length()))
					found.add(new Span(at, at + wanted.length()));
		}
		reader.hits(found);
		tell();
	}

	private void tell() {
		int hits = reader.hits().size();
		count.setText(query.getText().isBlank() ? "" : hits == 0 ? Messages.find_none : Messages.bind(Messages.find_count, reader.current() + 1, hits));
		bar.layout();
		changed.run();
	}
}
