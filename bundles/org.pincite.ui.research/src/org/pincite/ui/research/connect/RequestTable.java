package org.pincite.ui.research.connect;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pincite.ingest.connect.RequestEntry;
import org.pincite.ui.Columns;

/** The requests that were sent, as their list keeps them. */
final class RequestTable {
	/** As many as are shown. */
	static final int MOST = 1000;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
	private final Composite frame;
	private final TableViewer table;

	RequestTable(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI);
		table.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(table, layout, RequestEntry.class).add(Messages.time, 3, null, entry -> TIME.format(entry.at()), entry -> null)
				.add(Messages.service, 2, null, RequestEntry::connector, entry -> null)
				.add(Messages.request, 10, null, entry -> entry.method() + " " + entry.host() + entry.request(), entry -> null)
				.add(Messages.result, 3, null, RequestTable::result, entry -> null);
	}

	private static String result(RequestEntry entry) {
		return entry.failure() != null ? entry.failure() : entry.status() + ", " + Messages.bind(Messages.bytes, entry.bytes());
	}

	Control control() {
		return frame;
	}

	void show(List<RequestEntry> entries) {
		table.setInput(entries);
	}
}
