package org.pincite.citecheck;

import org.pincite.matter.edit.MatterSession;

/** A way to mend an issue that needs no further question. */
public interface QuickFix {

	/** What it does, as a menu says it. */
	String label();

	/**
	 * Does it, as one entry on the undo stack of the session. An element that is gone meanwhile is left alone.
	 *
	 * @param session session of the matter that the issue was found in
	 */
	void apply(MatterSession session);
}
