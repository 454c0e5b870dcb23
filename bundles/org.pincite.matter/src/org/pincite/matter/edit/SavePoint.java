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

	/** How often the history of searches had changed by then. */
	final int remembered;

	SavePoint(Object command, int remembered) {
		this.command = command;
		this.remembered = remembered;
	}
}
