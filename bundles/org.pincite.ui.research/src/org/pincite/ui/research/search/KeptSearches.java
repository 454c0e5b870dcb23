package org.pincite.ui.research.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pincite.citecheck.SavedSearches;
import org.pincite.citecheck.SearchAlert;
import org.pincite.matter.Matter;
import org.pincite.matter.PastSearch;
import org.pincite.matter.SavedSearch;
import org.pincite.matter.edit.MatterSession;
import org.pincite.search.Dialect;
import org.pincite.search.TypedQuery;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;

/**
 * A button with the searches that the open matter keeps: saved ones, with how many new sources satisfy them, and the latest asked. Queries may hold a client's words, so
 * without an open matter none is kept.
 */
final class KeptSearches {
	private static final int LATEST = 15;
	private static final int LONGEST = 60;

	/** What the search page does for it. */
	interface Page {
		/** The query as it stands, or null while there is none. */
		TypedQuery query();

		/** Runs a query. */
		void ask(String query, Dialect dialect);
	}

	private final Button button;
	private final Page page;
	private final OpenMatter open;
	private final SavedSearches searches;
	private final Runnable stopListening;
	private List<SearchAlert> alerts = List.of();
	private int look;

	KeptSearches(Composite bar, OpenMatter open, SavedSearches searches, Page page) {
		this.open = open;
		this.searches = searches;
		this.page = page;
		button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(Messages.kept_tip);
		button.addListener(SWT.Selection, this::menu);
		stopListening = open.listen(what -> {
			if (what == OpenMatter.Change.OPENED)
				lookForNew();
		});
		button.addListener(SWT.Dispose, event -> stopListening.run());
		name();
		lookForNew();
	}

	/** Notes in the open matter that a query was asked. */
	void asked(TypedQuery query, long total) {
		open.session().ifPresent(session -> session.remember(query.text(), query.dialect().id(),
				Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), (int) Math.min(Integer.MAX_VALUE, total)));
	}

	/** Looks in the background whether watched searches have new sources. */
	void lookForNew() {
		int number = ++look;
		Matter copy = open.session().map(session -> EcoreUtil.copy(session.matter())).orElse(null);
		if (copy == null || copy.getSavedSearches().isEmpty()) {
			alerts = List.of();
			name();
			return;
		}
		Background.job(Messages.looking, false, monitor -> searches.alerts(copy), button, found -> {
			if (number != look)
				return;
			alerts = found;
			name();
		}).schedule();
	}

	private void name() {
		long fresh = alerts.stream().mapToLong(alert -> alert.found().total()).sum();
		button.setText((fresh == 0 ? Messages.kept : Messages.bind(Messages.kept_new, fresh)) + " ▾");
		button.getParent().getParent().layout(true, true);
	}

	private void menu(Event event) {
		Menu menu = new Menu(button);
		MatterSession session = open.session().orElse(null);
		if (session == null)
			item(menu, Messages.kept_no_matter, null);
		else
			fill(menu, session);
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, closed -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void fill(Menu menu, MatterSession session) {
		TypedQuery query = page.query();
		item(menu, Messages.keep, query == null ? null : () -> keep(session, query));
		if (!session.matter().getSavedSearches().isEmpty())
			new MenuItem(menu, SWT.SEPARATOR);
		for (SavedSearch saved : session.matter().getSavedSearches())
			saved(menu, session, saved);
		List<PastSearch> past = session.matter().getPastSearches();
		if (past.isEmpty())
			return;
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.asked_before, null);
		past.stream().limit(LATEST).forEach(each -> item(menu, shortened(each.getQuery()) + "\t" + each.getTotal(),
				() -> page.ask(each.getQuery(), dialect(each.getDialect()))));
		item(menu, Messages.forget, session::forgetSearches);
	}

	private void saved(Menu menu, MatterSession session, SavedSearch saved) {
		SearchAlert alert = alerts.stream().filter(each -> saved.getId().equals(each.search().getId())).findFirst().orElse(null);
		MenuItem entry = new MenuItem(menu, SWT.CASCADE);
		entry.setText(shortened(saved.getName()).replace("&", "&&") + (alert == null ? "" : "\t" + Messages.bind(Messages.fresh, alert.found().total())));
		Menu more = new Menu(menu);
		entry.setMenu(more);
		item(more, Messages.run, () -> {
			page.ask(saved.getQuery(), dialect(saved.getDialect()));
			if (saved.isAlert())
				searches.watch(session, saved);
			lookForNew();
		});
		if (!saved.isAlert())
			item(more, Messages.watch, () -> searches.watch(session, saved));
		item(more, Messages.drop, () -> {
			session.edits().remove(List.of(saved));
			lookForNew();
		});
	}

	private void keep(MatterSession session, TypedQuery query) {
		InputDialog dialog = new InputDialog(button.getShell(), Messages.keep_title, Messages.keep_question, query.text(),
				name -> name.isBlank() ? Messages.keep_blank : null);
		if (dialog.open() != Window.OK)
			return;
		SavedSearch saved = session.edits().saveSearch(dialog.getValue().strip(), query.text(), query.dialect().id());
		searches.watch(session, saved);
	}

	private static Dialect dialect(String id) {
		return id == null ? Dialect.WORDS : Dialect.of(id).orElse(Dialect.WORDS);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.setEnabled(action != null);
		if (action != null)
			item.addListener(SWT.Selection, event -> action.run());
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}
}
