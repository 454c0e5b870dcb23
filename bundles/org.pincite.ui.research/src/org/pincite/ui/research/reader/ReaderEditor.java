package org.pincite.ui.research.reader;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.pincite.citation.Span;
import org.pincite.citator.Citator;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.ui.Background;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.Readers;
import org.pincite.ui.ReadingDay;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** Reads one source: its text with pages in the margin, hits, pins and live citations. The text cannot be changed. */
public final class ReaderEditor extends EditorPart {
	public static final String ID = "org.pincite.ui.research.reader";
	/** Of what is said above the text, in pixels. */
	private static final int INDENT = 8;
	private Library library;
	private Citator citator;
	private Readers readers;
	private OpenMatter matters;
	private ReadingDay day;
	private Runnable stopListening;
	private ReaderText text;
	private PageMargin pages;
	private FootnoteCalls calls;
	private ReaderRuler ruler;
	private FindBar find;
	private Label banner;
	private EditionLine edition;
	private List<Span> waiting = List.of();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReaderInput))
			throw new PartInitException("a reader opens sources, not " + input.getClass().getName());
		setSite(site);
		setInput(input);
		// The platform injects into views, not into editors.
		library = site.getService(Library.class);
		citator = site.getService(Citator.class);
		readers = site.getService(Readers.class);
		matters = site.getService(OpenMatter.class);
		day = site.getService(ReadingDay.class);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
		area.setLayout(layout);
		banner = new Label(area, SWT.WRAP);
		GridData indented = new GridData(SWT.FILL, SWT.CENTER, true, false);
		indented.horizontalIndent = INDENT;
		indented.verticalIndent = INDENT / 2;
		banner.setLayoutData(indented);
		edition = new EditionLine(area, library, day, other -> readers.open(getSite().getPage(), other.id(), List.of()));
		Composite findArea = new Composite(area, SWT.NONE);
		findArea.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite body = new Composite(area, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(bare(2));
		text = new ReaderText(body);
		text.widget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text.widget().setText(Messages.loading);
		ruler = new ReaderRuler(body, text);
		GridData strip = new GridData(SWT.FILL, SWT.FILL, false, true);
		strip.widthHint = ruler.width();
		ruler.canvas().setLayoutData(strip);
		findArea.setLayout(bare(1));
		find = new FindBar(findArea, text, ruler::refresh);
		hideBanner();
		pages = new PageMargin(text);
		calls = new FootnoteCalls(text);
		new CitationLinks(text, this::follow, this::describe);
		getSite().setSelectionProvider(new ReaderSelection(text));
		stopListening = matters.listen(what -> {
			showPins();
			if (matters.session().isEmpty())
				find.forget();
		});
		load();
	}

	private static GridLayout bare(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = layout.verticalSpacing = 0;
		return layout;
	}

	private void load() {
		String id = input().source();
		Background.job(Messages.loading, false, monitor -> ReaderContent.load(library, id), text.widget(), this::show).schedule();
	}

	private void show(ReaderContent content) {
		text.show(content);
		pages.show(content);
		calls.show(content);
		Source source = content.source();
		setPartName(source.shortTitle());
		setTitleImage(Icons.of(source.kind()));
		setTitleToolTip(source.title() + (source.citations().isEmpty() ? "" : ", " + source.citations().getFirst()));
		if (source.digest())
			showBanner(switch (source.verification()) {
			case SEEN -> Messages.digest_banner;
			case PARTLY_SEEN -> Messages.digest_partly;
			case UNVERIFIED -> Messages.digest_unverified;
			});
		edition.show(source);
		highlight(waiting);
		showPins();
	}

	private void showBanner(String words) {
		banner.setText(words);
		banner.setForeground(Theme.color(Role.WARNING, banner));
		((GridData) banner.getLayoutData()).exclude = false;
		banner.setVisible(true);
		banner.getParent().layout();
	}

	private void hideBanner() {
		((GridData) banner.getLayoutData()).exclude = true;
		banner.setVisible(false);
	}

	private ReaderInput input() {
		return (ReaderInput) getEditorInput();
	}

	/** Highlights spans and goes to the first, now or as soon as the text is there. */
	public void highlight(List<Span> spans) {
		waiting = spans;
		if (text.content() == null)
			return;
		text.hits(spans);
		ruler.refresh();
	}

	/** Goes to the next hit (1) or the one before (-1). */
	public void step(int direction) {
		text.step(direction);
		ruler.refresh();
	}

	public void find() {
		find.open();
	}

	/** Larger (1), smaller (-1) or usual (0) letters. */
	public void zoom(int points) {
		text.zoom(points);
	}

	/** Shows which spans of this text are pinned in the open matter. */
	private void showPins() {
		if (text.content() == null)
			return;
		String hash = text.content().text().hash();
		List<Span> pins = matters.session().map(session -> session.matter().getPins().stream()
				.filter(pin -> hash.equals(pin.getTextHash()) && library.source(pin.getSource()).filter(source -> source.id().equals(input().source())).isPresent())
				.map(pin -> new Span(pin.getStart(), pin.getEnd())).toList()).orElse(List.of());
		text.pinned(pins);
		ruler.pins(pins);
	}

	/** The source, or null while it is being opened. */
	public Source source() {
		return text.content() == null ? null : text.content().source();
	}

	/** The selected passage, or null when nothing is selected. */
	public Passage selection() {
		Span span = text.content() == null ? null : text.selection();
		return span == null ? null : Passages.of(library).at(input().source(), span.start(), span.end());
	}

	/** Selects a span and shows it. */
	public void select(int start, int end) {
		text.widget().setSelection(start, end);
		text.reveal(start);
	}

	private void follow(Mark citation) {
		library.find(citation.target(), day.day()).ifPresentOrElse(source -> readers.open(getSite().getPage(), source.id(), List.of()),
				() -> getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Messages.bind(Messages.not_in_library, citation.label())));
	}

	private String describe(Mark citation) {
		return library.find(citation.target(), day.day())
				.map(source -> Messages.bind(Messages.link_open, source.title() + ", " + citation.label() + "  (" + citator.flag(source.id()).json() + ")"))
				.orElseGet(() -> Messages.bind(Messages.link_missing, citation.label()));
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		super.dispose();
	}

	@Override
	public void setFocus() {
		text.widget().setFocus();
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
		// A source cannot be changed, so there is never anything to save.
	}

	@Override
	public void doSaveAs() {
		// Not allowed.
	}
}
