package org.pincite.matter.edit;

/**
 * A moment in the history of a session, taken together with the bytes that are being saved, so that edits made while they travel to the disk
 * keep the session dirty. Opaque.
 *
 * @see MatterSession#savePoint()
 */
public final class SavePoint {

	/** The last command done at that moment, null at the beginning. */
	final Object command;

	SavePoint(Object command) {
		this.command = command;
	}
}
