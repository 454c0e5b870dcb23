package org.pincite.matter.history;

import java.util.List;
import java.util.Objects;

/**
 * One edit, as data.
 *
 * @param label what the undo menu says; no word of the matter
 * @param changes what it changed; no element twice
 */
public record Edit(String label, List<ElementChange> changes) {

	public Edit {
		Objects.requireNonNull(label);
		changes = List.copyOf(changes);
	}

	/** The edit that takes this one back. */
	public Edit inverse() {
		return new Edit(label, changes.stream().map(ElementChange::inverse).toList());
	}

	/** True if it changed nothing. */
	public boolean empty() {
		return changes.isEmpty();
	}
}
