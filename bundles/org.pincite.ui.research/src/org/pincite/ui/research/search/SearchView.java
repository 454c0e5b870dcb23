package org.pincite.ui.research.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.part.ViewPart;
import org.pincite.citecheck.SavedSearches;
import org.pincite.library.Library;
import org.pincite.library.LibraryListener;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.search.TypedQuery;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.Readers;
import org.pincite.ui.ReadingDay;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

import jakarta.inject.Inject;

/** The search page: a query line with its dialect, live results as passages, order, facets, search within results, and the query tree on demand. */
public final class SearchView extends ViewPart {
	public static final String ID = "org.pincite.ui.research.search";
	private static final int PAUSE_MILLIS = 120;
	private static final int PAGE = 50;
	/** Other last words that are tried where nothing was found. */
	private static final int SUGGESTIONS = 5;
	private static final List<String> DIALECTS = List.of(Messages.dialect_words, Messages.dialect_westlaw, Messages.dialect_lexis,
			Messages.dialect_courtlistener);
	@Inject
	private SearchService search;
	@Inject
	private Library library;
	@Inject
	private Readers readers;
	@Inject
	private OpenMatter matter;
	@Inject
	private SavedSearches searches;
	@Inject
	private ReadingDay readingDay;
	private Text query;
	private QueryCompletion completion;
	private Combo dialect;
	private Label count;
	private Orders orders;
	private LawChoice law;
	private Button narrow;
	private Button export;
	private KeptSearches kept;
	private SearchResult shown;
	private boolean entered;
	private Within within;
	private Link understood;
	private Label tree;
	/** The user has opened the query tree. */
	private boolean treeWanted;
	private Facets facets;
	private ResultText results;
	private Job running;
	private int question;
	private Runnable stopListening;
	private final LibraryListener listener = revision -> Background.onScreen(query, () -> {
		schedule(PAUSE_MILLIS);
		kept.lookForNew();
	});

	/** An answer, or why there is none; where nothing was found, what may have been meant. */
	private record Answer(SearchResult result, QuerySyntaxException error, String better) {
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 6;
		area.setLayout(layout);
		query = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.hint_words);
		query.setToolTipText(Messages.query_tip);
		query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		tools(area);
		within = new Within(area, () -> schedule(0));
		count = new Label(area, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		understood = Theme.link(area, SWT.NONE);
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
		results = new ResultText(area, this::open, query::setFocus);
		results.widget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		showTree(false);
		wire();
		library.addListener(listener);
		stopListening = matter.listen(what -> {
			// A query may hold a client's words: it goes with the matter.
			if (what == OpenMatter.Change.OPENED && matter.session().isEmpty())
				query.setText("");
		});
		schedule(0);
	}

	private void tools(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
		row.spacing = 4;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		dialect = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		dialect.setItems(DIALECTS.toArray(String[]::new));
		dialect.select(0);
		dialect.setToolTipText(Messages.dialect_tip);
		orders = new Orders(bar, () -> schedule(0));
		narrow = button(bar, Messages.within, Messages.within_tip, this::narrow);
		kept = new KeptSearches(bar, matter, searches, new KeptSearches.Page() {
			@Override
			public TypedQuery query() {
				return query.getText().isBlank() ? null : typed();
			}

			@Override
			public void ask(String words, Dialect language) {
				SearchView.this.ask(words, language);
			}
		});
		export = button(bar, Messages.export, Messages.export_tip, () -> ExportResults.ask(getSite().getShell(), search, request(0)));
		law = new LawChoice(bar, readingDay, () -> schedule(0));
	}

	private static Button button(Composite bar, String text, String tip, Runnable action) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void wire() {
		completion = new QueryCompletion(query, search, this::dialect);
		query.addListener(SWT.Modify, event -> {
			facets.clear();
			schedule(PAUSE_MILLIS);
		});
		query.addListener(SWT.DefaultSelection, event -> {
			entered = true;
			schedule(0);
		});
		query.addListener(SWT.KeyDown, this::key);
		dialect.addListener(SWT.Selection, event -> {
			hint();
			schedule(0);
		});
		understood.addListener(SWT.Selection, event -> {
			treeWanted = !tree.getVisible();
			showTree(treeWanted);
		});
	}

	private void key(Event event) {
		if (completion.open() || event.keyCode != SWT.ARROW_DOWN)
			return;
		results.widget().setFocus();
		results.select(0);
		event.doit = false;
	}

	private void hint() {
		query.setMessage(switch (dialect()) {
		case WORDS -> Messages.hint_words;
		case WESTLAW -> Messages.hint_westlaw;
		case LEXIS -> Messages.hint_lexis;
		case COURTLISTENER -> Messages.hint_courtlistener;
		});
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
		hint();
		query.setText(words);
		query.setSelection(words.length());
		schedule(0);
	}

	/** Keeps the results of the present query as the ground of the next one, whose words are yet to come. */
	private void narrow() {
		if (query.getText().isBlank())
			return;
		within.add(typed());
		query.setText("");
		query.setFocus();
	}

	private TypedQuery typed() {
		return new TypedQuery(query.getText().strip(), dialect());
	}

	/** Notes the query once the user has made use of it; what passes by while typing is not worth a note. */
	private void used() {
		if (shown != null && !query.getText().isBlank())
			kept.asked(typed(), shown.total());
	}

	/** The hits shown. */
	public List<Hit> hits() {
		return results.hits();
	}

	/** Opens a hit as a click on it does. */
	public void open(Hit hit) {
		used();
		readers.open(getSite().getPage(), hit.source().id(), hit.spans());
	}

	private SearchRequest request(int first) {
		List<TypedQuery> ground = within.queries();
		String words = query.getText().strip();
		Dialect language = dialect();
		if (words.isEmpty()) {
			// Nothing new typed yet: the last of the earlier queries is the question.
			words = ground.getLast().text();
			language = ground.getLast().dialect();
			ground = ground.subList(0, ground.size() - 1);
		}
		SearchRequest request = new SearchRequest(words, language, first, PAGE, true, SourceFilter.ALL, facets.chosen()).sorted(orders.order()).on(law.day());
		for (TypedQuery earlier : ground)
			request = request.within(earlier);
		return request;
	}

	private void schedule(int millis) {
		int number = ++question;
		shown = null;
		if (running != null)
			running.cancel();
		boolean nothing = query.getText().isBlank() && within.queries().isEmpty();
		narrow.setEnabled(!query.getText().isBlank());
		export.setEnabled(!nothing);
		if (nothing) {
			count.setText("");
			tree.setText("");
			understood.setVisible(false);
			facets.show(Map.of());
			emptyHint();
			return;
		}
		count.setText("…");
		SearchRequest request = request(0);
		running = Background.job(Messages.searching, false, monitor -> ask(request), results.widget(), answer -> {
			// An answer to an older question comes too late.
			if (number == question)
				show(answer);
		});
		running.schedule(millis);
	}

	/** Adds the next hits of the answer that is shown. */
	private void more() {
		int number = question;
		List<Hit> before = hits();
		SearchRequest request = request(before.size());
		Background.job(Messages.searching, false, monitor -> ask(request), results.widget(), answer -> {
			if (number != question || answer.result() == null)
				return;
			List<Hit> all = new ArrayList<>(before);
			all.addAll(answer.result().hits());
			show(all, answer.result().hits().isEmpty() ? all.size() : answer.result().total(), false);
		}).schedule();
	}

	private void emptyHint() {
		Background.job(Messages.searching, false, monitor -> library.size(), results.widget(), size -> {
			if (query.getText().isBlank() && within.queries().isEmpty())
				results.message(size == 0 ? Messages.empty_library : Messages.empty);
		}).schedule();
	}

	private Answer ask(SearchRequest request) {
		try {
			SearchResult result = search.search(request);
			return new Answer(result, null, result.total() > 0 ? null : completed(request));
		} catch (QuerySyntaxException e) {
			return new Answer(null, e, e.suggestion());
		}
	}

	/** The query with its last word finished as the library's words suggest, where that finds something, or null. */
	private String completed(SearchRequest request) {
		String words = request.query();
		return search.complete(words, words.length(), request.dialect()).stream().limit(SUGGESTIONS).map(found -> found.in(words))
				.filter(better -> finds(request.asking(better).page(0, 1))).findFirst().orElse(null);
	}

	private boolean finds(SearchRequest request) {
		try {
			return search.search(request).total() > 0;
		} catch (QuerySyntaxException e) {
			return false;
		}
	}

	private void show(Answer answer) {
		shown = null;
		if (answer.error() != null) {
			count.setText("");
			offer(Messages.bind(Messages.syntax, answer.error().position() + 1, answer.error().getMessage()), answer.better());
			return;
		}
		SearchResult result = answer.result();
		shown = result;
		if (entered)
			used();
		entered = false;
		count.setText(result.total() == 1 ? Messages.bind(Messages.count_one, result.millis())
				: Messages.bind(Messages.count, result.total(), result.millis()));
		understood.setVisible(true);
		tree.setText(result.tree().replace("&", "&&") + warnings(result));
		// A warning opens it for its own answer only.
		showTree(treeWanted || !result.warnings().isEmpty());
		facets.show(result.facets());
		if (result.hits().isEmpty())
			offer(Messages.none, answer.better());
		else
			show(result.hits(), result.total(), true);
		tree.getParent().layout();
	}

	/** Says why there are no hits, and what to ask instead, if something is known. */
	private void offer(String words, String better) {
		results.message(words, better == null ? null : Messages.bind(Messages.syntax_try, better), () -> ask(better, dialect()));
	}

	private void show(List<Hit> hits, long total, boolean top) {
		results.show(hits, hits.size() >= total ? null : Messages.bind(Messages.more, Math.min(PAGE, total - hits.size()), total), this::more, top);
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

	@Override
	public void dispose() {
		library.removeListener(listener);
		if (stopListening != null)
			stopListening.run();
		super.dispose();
	}
}
