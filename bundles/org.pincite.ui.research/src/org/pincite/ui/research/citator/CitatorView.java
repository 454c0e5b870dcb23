package org.pincite.ui.research.citator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.pincite.citator.Citator;
import org.pincite.citator.CitatorReport;
import org.pincite.citator.CitingReference;
import org.pincite.library.Library;
import org.pincite.library.Verification;
import org.pincite.ui.Background;
import org.pincite.ui.Columns;
import org.pincite.ui.Icons;
import org.pincite.ui.Readers;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.research.reader.ReaderEditor;
import org.pincite.ui.research.reader.ReaderInput;

import jakarta.inject.Inject;

/** Who cites the source in the active reader, and how: flag, treatments, and the sentence that shows each. */
public final class CitatorView extends ViewPart {
	public static final String ID = "org.pincite.ui.research.citator";
	@Inject
	private Citator citator;
	@Inject
	private Library library;
	@Inject
	private Readers readers;
	private CLabel title;
	private Label summary;
	private Text filter;
	private TableViewer table;
	private Label evidence;
	private Font heading;
	private String shown;
	private final ReaderListener listener = new ReaderListener();

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 6;
		area.setLayout(layout);
		title = new CLabel(area, SWT.NONE);
		heading = Theme.heading(title, 1);
		title.setFont(heading);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		summary = new Label(area, SWT.WRAP);
		summary.setLayoutData(wide());
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter_hint);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		createTable(area);
		evidence = new Label(area, SWT.WRAP);
		evidence.setLayoutData(wide());
		clear();
		getSite().getPage().addPartListener(listener);
		if (getSite().getPage().getActiveEditor() instanceof ReaderEditor reader)
			show(((ReaderInput) reader.getEditorInput()).source());
	}

	/** Fills the width and wraps there, instead of growing as wide as its words. */
	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 100;
		return data;
	}

	private void createTable(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(table, columns, CitingReference.class)
				.colored(reference -> reference.verification() == Verification.SEEN ? null : Theme.color(Role.MUTED, table.getControl()))
				.add(Messages.column_treatment, 24, "explained", CitingReference::treatment,
						reference -> Icons.image(reference.negative() ? "flag-amber" : "flag-green"))
				.add(Messages.column_source, 50, CitingReference::title)
				.add(Messages.column_date, 12, "2008-08-06", CitingReference::date, null)
				.add(Messages.column_depth, 12, reference -> reference.depth().json());
		table.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				CitingReference reference = (CitingReference) element;
				return (reference.treatment() + ' ' + reference.title() + ' ' + reference.date() + ' ' + reference.court()).toLowerCase(Locale.ROOT)
						.contains(filter.getText().strip().toLowerCase(Locale.ROOT));
			}
		});
		filter.addListener(SWT.Modify, event -> table.refresh());
		table.addSelectionChangedListener(event -> showEvidence());
		table.addDoubleClickListener(event -> open());
	}

	private void clear() {
		title.setText("");
		title.setImage(null);
		summary.setText(Messages.nothing);
		evidence.setText("");
		table.setInput(List.of());
		showTitle(false);
	}

	private void showTitle(boolean visible) {
		((GridData) title.getLayoutData()).exclude = !visible;
		title.setVisible(visible);
		title.getParent().layout();
	}

	private void show(String source) {
		shown = source;
		Background.job(Messages.loading, false, monitor -> citator.report(source), table.getControl(), report -> {
			if (source.equals(shown))
				show(report);
		}).schedule();
	}

	private void show(Optional<CitatorReport> answer) {
		if (answer.isEmpty()) {
			clear();
			summary.setText(Messages.unknown);
			return;
		}
		CitatorReport report = answer.get();
		title.setText((report.title() == null ? report.authority() : report.title()).replace("&", "&&"));
		title.setImage(Icons.of(report.flag()));
		showTitle(true);
		String until = report.checkedUpTo() == null ? "" : Messages.bind(Messages.up_to, report.checkedUpTo());
		boolean negative = report.citing().stream().anyMatch(CitingReference::negative);
		StringBuilder words = new StringBuilder(Messages.bind(negative ? Messages.checked_negative : Messages.checked, report.documents(), until));
		report.risks().forEach(risk -> words.append('\n').append(Messages.bind(Messages.risk, risk)));
		summary.setText(words.toString().replace("&", "&&"));
		table.setInput(report.citing());
		evidence.setText("");
		summary.getParent().layout();
	}

	private void showEvidence() {
		if (!(table.getStructuredSelection().getFirstElement() instanceof CitingReference reference))
			return;
		String words = reference.evidence() == null ? Messages.no_evidence : reference.evidence().replaceAll("\\s+", " ");
		evidence.setText((words + (reference.verification() == Verification.SEEN ? "" : " " + Messages.not_checked)).replace("&", "&&"));
		evidence.getParent().layout();
	}

	private void open() {
		if (table.getStructuredSelection().getFirstElement() instanceof CitingReference reference)
			library.find(reference.source()).ifPresent(source -> readers.open(getSite().getPage(), source.id(),
					reference.sentence() == null ? List.of() : List.of(reference.sentence())));
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(listener);
		if (heading != null)
			heading.dispose();
		super.dispose();
	}

	/** Follows the active reader. */
	private final class ReaderListener implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof ReaderEditor reader)
				show(((ReaderInput) reader.getEditorInput()).source());
		}
	}
}
