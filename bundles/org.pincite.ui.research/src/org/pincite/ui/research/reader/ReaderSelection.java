package org.pincite.ui.research.reader;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** Tells the workbench what is selected in a reader, so that commands know when they apply. */
final class ReaderSelection implements ISelectionProvider {
	private final ReaderText reader;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	ReaderSelection(ReaderText reader) {
		this.reader = reader;
		reader.widget().addListener(SWT.Selection, event -> {
			for (ISelectionChangedListener listener : listeners)
				listener.selectionChanged(new SelectionChangedEvent(this, getSelection()));
		});
	}

	@Override
	public ISelection getSelection() {
		Point range = reader.widget().getSelectionRange();
		return new TextSelection(range.x, range.y);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof TextSelection span)
			reader.widget().setSelectionRange(span.getOffset(), span.getLength());
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
