package org.pincite.matter.evaluate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;

/** Collects what an evaluation has to read again, from the notifications of a matter. */
final class ChangeWatch extends EContentAdapter {

	private final Matter matter;
	private final Set<Identified> elements = new LinkedHashSet<>();
	private final Set<Pin> pins = new LinkedHashSet<>();

	ChangeWatch(Matter matter) {
		this.matter = matter;
		matter.eAdapters().add(this);
	}

	/** Statements and arguments that changed, came or went; the caller empties it. */
	Set<Identified> elements() {
		return elements;
	}

	/** Pins that changed, came or went; the caller empties it. */
	Set<Pin> pins() {
		return pins;
	}

	void close() {
		matter.eAdapters().remove(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch())
			return;
		note(notification.getNotifier());
		noteAll(notification.getOldValue());
		noteAll(notification.getNewValue());
	}

	private void noteAll(Object value) {
		for (Object each : value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value))
			note(each);
	}

	private void note(Object object) {
		if (object instanceof Pin pin)
			pins.add(pin);
		else if (object instanceof Statement || object instanceof Argument)
			elements.add((Identified) object);
		else if (object instanceof Premise premise && premise.eContainer() instanceof Argument argument)
			elements.add(argument);
	}
}
