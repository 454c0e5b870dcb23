package org.pincite.matter.edit;

/** Told, on the thread of the edit, after a matter was edited, undone or redone, and after it was saved. */
@FunctionalInterface
public interface MatterListener {

	/** The matter of this session, or whether it needs saving, has changed. */
	void changed(MatterSession session);
}
