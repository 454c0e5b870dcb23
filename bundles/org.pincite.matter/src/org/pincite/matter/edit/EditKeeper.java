package org.pincite.matter.edit;

import org.pincite.matter.history.Edit;

/** Writes down what is done to a matter, as it is done. */
@FunctionalInterface
public interface EditKeeper {

	/** What was done. */
	enum Step {
		/** A new edit; what was undone before can no longer be redone. */
		DONE,
		/** The last edit was taken back. */
		UNDONE,
		/** The edit last taken back was done again. */
		REDONE
	}

	/**
	 * Something was done.
	 *
	 * @param edit what changed by it, of an undone edit backwards; may be empty
	 */
	void edited(Step step, Edit edit);
}
