package org.pincite.ui.research.reader;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pincite.library.Editions;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.ui.Background;
import org.pincite.ui.Days;
import org.pincite.ui.ReadingDay;
import org.pincite.ui.ReadingDay.Reason;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/**
 * A line above a section of law: whether this edition was in force on the day that is looked at, and if not, the way to the one that was. Hidden for everything else, and
 * for the edition in force today while today's law is looked at.
 */
final class EditionLine {
	private final Link line;
	private final Library library;
	private final ReadingDay day;
	private final Consumer<Source> opener;
	private Source shown;
	private Source other;
	private int look;

	/** @param opener opens another edition */
	EditionLine(Composite parent, Library library, ReadingDay day, Consumer<Source> opener) {
		this.library = library;
		this.day = day;
		this.opener = opener;
		line = Theme.link(parent, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 8;
		line.setLayoutData(data);
		line.addListener(SWT.Selection, event -> this.opener.accept(other));
		Runnable stopListening = day.listen(this::refresh);
		line.addListener(SWT.Dispose, event -> stopListening.run());
		hide();
	}

	void show(Source source) {
		shown = source;
		refresh();
	}

	private void refresh() {
		int number = ++look;
		if (shown == null || !Editions.isSection(shown)) {
			hide();
			return;
		}
		LocalDate asked = day.day();
		Source section = shown;
		Background.job(Messages.loading, false, monitor -> library.find(section.citations().getFirst(), asked), line, found -> {
			if (number == look)
				tell(found, asked);
		}).schedule();
	}

	private void tell(Optional<Source> inForce, LocalDate asked) {
		if (inForce.isEmpty()) {
			hide();
			return;
		}
		String words = Days.words(asked);
		boolean same = inForce.get().id().equals(shown.id());
		Optional<LocalDate> from = Editions.inForceFrom(shown);
		if (!same) {
			other = inForce.get();
			show(Messages.bind(Messages.edition_other, words), Role.WARNING);
		} else if (from.isPresent() && from.get().isAfter(asked)) {
			show(Messages.bind(Messages.edition_later, Days.words(from.get()), words), Role.WARNING);
		} else if (day.reason() == Reason.TODAY) {
			hide();
		} else {
			show(Messages.bind(Messages.edition_in_force, words), Role.MUTED);
		}
	}

	private void show(String words, Role role) {
		line.setText(words);
		line.setForeground(Theme.color(role, line));
		visible(true);
	}

	private void hide() {
		visible(false);
	}

	private void visible(boolean visible) {
		((GridData) line.getLayoutData()).exclude = !visible;
		line.setVisible(visible);
		line.getParent().layout();
	}
}
