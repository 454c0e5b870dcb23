package org.pincite.matter.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.PastSearch;

/**
 * Watches a matter and says what changed since it was last asked. It keeps the state of every element, so it sees every change however it was
 * made, and an edit that was taken back in between is none.
 */
public final class EditRecorder extends EContentAdapter {

	private final Matter matter;
	private final Map<String, ElementState> states;
	private final Set<Identified> touched = new LinkedHashSet<>();

	/** Begins to watch. */
	public EditRecorder(Matter matter) {
		this.matter = matter;
		states = new HashMap<>(ElementState.all(matter));
		matter.eAdapters().add(this);
		touched.clear();
	}

	/** What changed since the last call. */
	public Edit take(String label) {
		List<ElementChange> changes = new ArrayList<>();
		for (Identified element : touched) {
			String id = element.getId();
			ElementState now = EcoreUtil.isAncestor(matter, element) ? ElementState.of(element) : null;
			ElementChange change = ElementState.between(id, states.get(id), now);
			if (change != null)
				changes.add(change);
			if (now == null)
				states.remove(id);
			else
				states.put(id, now);
		}
		touched.clear();
		return new Edit(label, changes);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && notification.getNotifier() instanceof Identified element && notification.getFeature() != null)
			touch(element);
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (!notifier.eAdapters().contains(this)) {
			super.addAdapter(notifier);
			if (notifier instanceof Identified element)
				touch(element);
		}
	}

	@Override
	protected void removeAdapter(Notifier notifier) {
		super.removeAdapter(notifier);
		if (notifier instanceof EObject && notifier instanceof Identified element)
			touch(element);
	}

	/** The history of searches is no edit. */
	private void touch(Identified element) {
		if (!(element instanceof PastSearch))
			touched.add(element);
	}

	/** Ends watching. */
	public void close() {
		matter.eAdapters().remove(this);
	}
}
