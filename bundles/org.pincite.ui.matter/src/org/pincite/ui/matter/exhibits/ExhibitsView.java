package org.pincite.ui.matter.exhibits;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.pincite.ingest.Importer;
import org.pincite.ui.Background;
import org.pincite.ui.Columns;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.OpenMatter.Change;
import org.pincite.vault.Exhibit;
import org.pincite.vault.ExhibitIndex.Hit;
import org.pincite.vault.Vault;

import jakarta.inject.Inject;

/** The exhibits of the open matter, with words found in them, and the text of the selected one beside it. */
public final class ExhibitsView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.exhibits";
	private static final int PAUSE_MILLIS = 400;
	private static final DateTimeFormatter ADDED = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());
	@Inject
	private OpenMatter open;
	@Inject
	private Vault vault;
	@Inject
	private Importer importer;
	private Label state;
	private Text search;
	private TableViewer table;
	private ExhibitText reader;
	private ExhibitActions actions;
	private List<Button> buttons;
	private Texts texts;
	private Map<String, List<Hit>> hits = Map.of();
	private int question;
	private Runnable stopListening;
	private final Runnable look = this::look;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = layout.marginHeight = 6;
		area.setLayout(layout);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search);
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE_MILLIS, look));
		actions = new ExhibitActions(area, () -> texts, this::selected, this::refresh);
		buttons = List.of(button(area, Messages.add, actions::add), button(area, Messages.save, actions::save), button(area, Messages.remove, actions::remove));
		state = new Label(area, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
		wide.widthHint = 100;
		state.setLayoutData(wide);
		SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
		table(sash);
		reader = new ExhibitText(sash);
		sash.setWeights(35, 65);
		stopListening = open.listen(what -> {
			if (what == Change.OPENED)
				opened();
		});
		opened();
	}

	private static Button button(Composite area, String name, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void table(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(table, columns, Exhibit.class).add(Messages.document, 50, Exhibit::title, exhibit -> Icons.image("document"))
				.add(Messages.hits, 10, exhibit -> hits.containsKey(exhibit.id()) ? String.valueOf(hits.get(exhibit.id()).size()) : "")
				.add(Messages.size, 15, exhibit -> exhibit.size() < 1024 ? exhibit.size() + " B" : (exhibit.size() + 512) / 1024 + " KB")
				.add(Messages.when, 25, exhibit -> ADDED.format(exhibit.added()));
		table.addSelectionChangedListener(event -> read());
		actions.acceptDrops(table.getTable());
	}

	private Exhibit selected() {
		return (Exhibit) table.getStructuredSelection().getFirstElement();
	}

	/** Another matter, or none: nothing of the one before stays. */
	private void opened() {
		question++;
		hits = Map.of();
		texts = open.session().map(session -> new Texts(vault.exhibits(session), importer)).orElse(null);
		search.setText("");
		reader.show("", false, List.of());
		refresh();
	}

	private void refresh() {
		boolean any = texts != null;
		search.setEnabled(any);
		buttons.forEach(button -> button.setEnabled(any));
		Texts asked = texts;
		if (!any) {
			fill(List.of());
			return;
		}
		Background.job(Messages.reading, false, monitor -> asked.exhibits().list(), search, list -> {
			if (asked == texts)
				fill(list);
		}).schedule();
	}

	private void fill(List<Exhibit> list) {
		boolean searched = !search.getText().isBlank();
		table.setInput(searched ? list.stream().filter(exhibit -> hits.containsKey(exhibit.id())).toList() : list);
		state.setText(texts == null ? Messages.no_matter : list.isEmpty() ? Messages.none : searched
				? NLS.bind(Messages.found, hits.values().stream().mapToInt(List::size).sum(), hits.size())
				: Messages.choose);
		state.getParent().layout();
		if (selected() == null)
			reader.show("", false, List.of());
	}

	private void look() {
		if (search.isDisposed() || texts == null)
			return;
		String words = search.getText();
		int number = ++question;
		Texts asked = texts;
		Job job = Background.job(Messages.searching, false, monitor -> words.isBlank() ? List.<Hit>of() : asked.find(words, monitor), search, found -> {
			if (number != question || asked != texts)
				return;
			hits = found.stream().collect(Collectors.groupingBy(Hit::exhibit));
			refresh();
			read();
		});
		job.schedule();
	}

	private void read() {
		Exhibit exhibit = selected();
		if (exhibit == null || texts == null)
			return;
		Texts asked = texts;
		Background.job(Messages.reading, true, monitor -> asked.of(exhibit), search, text -> {
			if (asked == texts && exhibit.equals(selected()))
				reader.show(text.text(), text.readable(), hits.getOrDefault(exhibit.id(), List.of()));
		}).schedule();
	}

	@Override
	public void setFocus() {
		search.setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		super.dispose();
	}
}
