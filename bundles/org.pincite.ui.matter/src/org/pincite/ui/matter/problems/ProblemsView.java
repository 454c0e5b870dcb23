package org.pincite.ui.matter.problems;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.Severity;
import org.pincite.matter.Identified;
import org.pincite.ui.Columns;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.MatterSelection;

import jakarta.inject.Inject;

/** What the checks found in the open matter, errors first, with quick fixes in the context menu. */
public final class ProblemsView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.problems";
	@Inject
	private OpenMatter open;
	@Inject
	private MatterSelection selection;
	private TableViewer table;
	private Runnable stopListening;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 4;
		area.setLayout(layout);
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		new Columns<>(table, columns, Issue.class).add(Messages.problem, 66, Issue::message, issue -> Icons.image(icon(issue.severity())))
				.add(Messages.where, 22, this::where).add(Messages.check, 12, issue -> issue.check().replace('-', ' '));
		table.addSelectionChangedListener(event -> go());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fixes);
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		stopListening = open.listen(what -> {
			if (what != OpenMatter.Change.EDITED)
				refresh();
		});
		refresh();
	}

	static String icon(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "info";
		};
	}

	private String where(Issue issue) {
		return open.session().flatMap(session -> session.find(Identified.class, issue.element())).map(Elements::label).orElse("");
	}

	private Issue selected() {
		return (Issue) table.getStructuredSelection().getFirstElement();
	}

	private void go() {
		if (selected() != null)
			open.session().flatMap(session -> session.find(Identified.class, selected().element())).ifPresent(selection::select);
	}

	private void fixes(IMenuManager menu) {
		Issue issue = selected();
		if (issue == null)
			return;
		for (QuickFix fix : issue.fixes())
			menu.add(new Action(fix.label()) {
				@Override
				public void run() {
					open.session().ifPresent(fix::apply);
				}
			});
		if (issue.fixes().isEmpty()) {
			Action none = new Action(Messages.no_fix) {
			};
			none.setEnabled(false);
			menu.add(none);
		}
	}

	private void refresh() {
		List<Issue> issues = open.issues();
		table.setInput(issues);
		setContentDescription(open.session().isEmpty() ? "" : issues.isEmpty() ? Messages.none
				: Messages.bind(Messages.count, new Object[] { count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO) }));
	}

	private long count(Severity severity) {
		return open.issues().stream().filter(issue -> issue.severity() == severity).count();
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		super.dispose();
	}
}
