package org.pincite.ui.research.search;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pincite.ui.Days;
import org.pincite.ui.ReadingDay;
import org.pincite.ui.ReadingDay.Reason;

/** A button that says of which day the law is searched, and opens the choice of another. */
final class LawChoice {
	private final Button button;
	private final ReadingDay day;

	/** @param changed run when the law of another day is to be searched */
	LawChoice(Composite bar, ReadingDay day, Runnable changed) {
		this.day = day;
		button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(Messages.law_tip);
		button.addListener(SWT.Selection, this::menu);
		Runnable stopListening = day.listen(() -> {
			name();
			changed.run();
		});
		button.addListener(SWT.Dispose, event -> stopListening.run());
		name();
	}

	/** The day to ask for; null for today. */
	LocalDate day() {
		return day.reason() == Reason.TODAY ? null : day.day();
	}

	private void name() {
		button.setText(switch (day.reason()) {
		case TODAY -> Messages.law_today;
		case MATTER, CHOSEN -> Messages.bind(Messages.law_on, Days.words(day.day()));
		} + " ▾");
		button.getParent().getParent().layout(true, true);
	}

	private void menu(Event event) {
		Menu menu = new Menu(button);
		Optional<LocalDate> matters = day.ofMatter();
		item(menu, matters.map(date -> Messages.bind(Messages.law_matter, Days.words(date))).orElse(Messages.law_no_date), Reason.MATTER, day::chooseMatter)
				.setEnabled(matters.isPresent());
		item(menu, Messages.law_choose_today, Reason.TODAY, day::chooseToday);
		item(menu, Messages.law_choose, Reason.CHOSEN, this::ask);
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, closed -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private MenuItem item(Menu menu, String text, Reason reason, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text);
		item.setSelection(day.reason() == reason);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection())
				action.run();
		});
		return item;
	}

	private void ask() {
		InputDialog dialog = new InputDialog(button.getShell(), Messages.law_title, Messages.law_question, day.day().toString(),
				typed -> Days.read(typed).isPresent() ? null : Messages.law_no_day);
		if (dialog.open() == Window.OK)
			Days.read(dialog.getValue()).ifPresent(day::choose);
	}
}
