package org.pincite.ui.research.reader;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.pincite.ui.Icons;

/** A source as the input of a reader: two inputs of the same source are equal, so that it opens once. Remembered over restarts by its id. */
public final class ReaderInput implements IEditorInput, IPersistableElement {
	private static final String FACTORY = "org.pincite.ui.research.readerInput";
	private static final String SOURCE = "source";
	private static final String TITLE = "title";
	private final String source;
	private final String title;

	public ReaderInput(String source, String title) {
		this.source = Objects.requireNonNull(source);
		this.title = Objects.requireNonNull(title);
	}

	/** Makes inputs from what the workbench remembered. */
	public static final class Factory implements IElementFactory {
		@Override
		public ReaderInput createElement(IMemento memento) {
			String source = memento.getString(SOURCE);
			return source == null ? null : new ReaderInput(source, Objects.requireNonNullElse(memento.getString(TITLE), source));
		}
	}

	/** Id of the source. */
	public String source() {
		return source;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("document");
	}

	@Override
	public String getName() {
		return title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		// A source is public material: its id and title may stand in the workspace.
		memento.putString(SOURCE, source);
		memento.putString(TITLE, title);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReaderInput input && input.source.equals(source);
	}

	@Override
	public int hashCode() {
		return source.hashCode();
	}
}
