package org.pincite.ui.matter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.pincite.matter.Identified;

/** The element of the open matter that is looked at: outline, details, pins and problems follow it together. UI thread only. */
@Component(service = MatterSelection.class)
public final class MatterSelection {
	private final List<Consumer<Identified>> listeners = new CopyOnWriteArrayList<>();
	private Identified element;

	public Optional<Identified> element() {
		return Optional.ofNullable(element);
	}

	/** Selects an element, or with null none, and tells everybody if that is news. */
	public void select(Identified selected) {
		if (selected == element)
			return;
		element = selected;
		listeners.forEach(listener -> listener.accept(selected));
	}

	/** Adds a listener; run the answer to remove it. */
	public Runnable listen(Consumer<Identified> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
