package org.pincite.ui.research.search;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.part.ViewPart;
import org.pincite.library.Library;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.ui.Background;
import org.pincite.ui.Readers;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

import jakarta.inject.Inject;

/** The search page: a query line with its dialect, live results as passages, facets, and the query tree on demand. */
public final class SearchView extends ViewPart {
	public static final String ID = "org.pincite.ui.research.search";
	private static final int PAUSE_MILLIS = 200;
	private static final int LIMIT = 50;
	private static final List<String> DIALECTS = List.of(Messages.dialect_words, Messages.dialect_westlaw, Messages.dialect_lexis,
			Messages.dialect_courtlistener);
	@Inject
	private SearchService search;
	@Inject
	private Library library;
	@Inject
	private Readers readers;
	private Text query;
	private Combo dialect;
	private Label count;
	private Label tree;
	private Link understood;
	private Facets facets;
	private ResultText results;
	private Job running;
	private int question;

	/** An answer, or why there is none. */
	private record Answer(SearchResult result, QuerySyntaxException error) {
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 6;
		layout.marginHeight = 6;
		area.setLayout(layout);
		query = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.hint_words);
		query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		dialect = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		dialect.setItems(DIALECTS.toArray(String[]::new));
		dialect.select(0);
		dialect.setToolTipText(Messages.dialect_tip);
		count = new Label(area, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		understood = new Link(area, SWT.NONE);
		understood.setText("<a>" + Messages.understood + "</a>");
		understood.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		understood.setToolTipText(Messages.understood_tip);
		tree = new Label(area, SWT.WRAP);
		tree.setForeground(Theme.color(Role.MUTED, tree));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		wide.widthHint = 100;
		tree.setLayoutData(wide);
		facets = new Facets(area, () -> schedule(0));
		facets.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		results = new ResultText(area, this::open);
		results.widget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		showTree(false);
		wire();
		schedule(0);
	}

	private void wire() {
		query.addListener(SWT.Modify, event -> {
			facets.clear();
			schedule(PAUSE_MILLIS);
		});
		query.addListener(SWT.DefaultSelection, event -> schedule(0));
		query.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				results.widget().setFocus();
				results.select(0);
			}
		});
		dialect.addListener(SWT.Selection, event -> {
			query.setMessage(switch (dialect()) {
			case WORDS -> Messages.hint_words;
			case WESTLAW -> Messages.hint_westlaw;
			case LEXIS -> Messages.hint_lexis;
			case COURTLISTENER -> Messages.hint_courtlistener;
			});
			schedule(0);
		});
		understood.addListener(SWT.Selection, event -> showTree(!tree.getVisible()));
	}

	private void showTree(boolean shown) {
		((GridData) tree.getLayoutData()).exclude = !shown;
		tree.setVisible(shown);
		tree.getParent().layout();
	}

	private Dialect dialect() {
		return Dialect.values()[dialect.getSelectionIndex()];
	}

	/** Types a query for the user and runs it at once. */
	public void ask(String words, Dialect language) {
		dialect.select(language.ordinal());
		query.setText(words);
		schedule(0);
	}

	/** The hits shown. */
	public List<Hit> hits() {
		return results.hits();
	}

	/** Opens a hit as a click on it does. */
	public void open(Hit hit) {
		readers.open(getSite().getPage(), hit.source().id(), hit.spans());
	}

	private void schedule(int millis) {
		int number = ++question;
		if (running != null)
			running.cancel();
		String words = query.getText().strip();
		if (words.isEmpty()) {
			count.setText("");
			tree.setText("");
			understood.setVisible(false);
			facets.show(Map.of());
			emptyHint();
			return;
		}
		SearchRequest request = new SearchRequest(words, dialect(), 0, LIMIT, true, SourceFilter.ALL, facets.chosen());
		running = Background.job(Messages.searching, false, monitor -> ask(request), results.widget(), answer -> {
			// An answer to an older question comes too late.
			if (number == question)
				show(answer);
		});
		running.schedule(millis);
	}

	private void emptyHint() {
		Background.job(Messages.searching, false, monitor -> library.size(), results.widget(), size -> {
			if (query.getText().isBlank())
				results.message(size == 0 ? Messages.empty_library : Messages.empty);
		}).schedule();
	}

	private Answer ask(SearchRequest request) {
		try {
			return new Answer(search.search(request), null);
		} catch (QuerySyntaxException e) {
			return new Answer(null, e);
		}
	}

	private void show(Answer answer) {
		if (answer.error() != null) {
			QuerySyntaxException error = answer.error();
			count.setText("");
			results.message(Messages.bind(Messages.syntax, error.position() + 1, error.getMessage())
					+ (error.suggestion() == null ? "" : Messages.bind(Messages.syntax_try, error.suggestion())));
			return;
		}
		SearchResult result = answer.result();
		count.setText(result.total() == 1 ? Messages.bind(Messages.count_one, result.millis())
				: Messages.bind(Messages.count, result.total(), result.millis()));
		understood.setVisible(true);
		tree.setText(result.tree().replace("&", "&&") + warnings(result));
		if (!result.warnings().isEmpty())
			showTree(true);
		tree.getParent().layout();
		facets.show(result.facets());
		if (result.hits().isEmpty())
			results.message(Messages.none);
		else
			results.show(result.hits());
	}

	private static String warnings(SearchResult result) {
		StringBuilder words = new StringBuilder();
		result.warnings().forEach(warning -> words.append('\n').append(warning.replace("&", "&&")));
		return words.toString();
	}

	@Override
	public void saveState(IMemento memento) {
		// A query may hold a client's words: nothing of it is remembered in the workspace.
	}

	@Override
	public void setFocus() {
		query.setFocus();
	}
}
