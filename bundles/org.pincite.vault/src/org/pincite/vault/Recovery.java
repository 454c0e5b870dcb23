package org.pincite.vault;

/**
 * What opening a matter brought back from its journal: edits that were made after the last save, before the program ended.
 *
 * @param edits how many
 * @param cutOff true if one more was being written when the program ended; nobody was told that it is safe
 * @param damaged true if the journal is damaged and edits after these may be missing; the journal is kept as a file {@code *.damaged}
 */
public record Recovery(int edits, boolean cutOff, boolean damaged) {

	/** What happened, in one line fit to be shown. */
	public String message() {
		String brought = edits == 0 ? "Nothing had to be brought back from the journal."
				: edits + (edits == 1 ? " edit" : " edits") + " made after the last save came back from the journal.";
		if (damaged)
			return brought + " The journal is damaged: edits after these may be missing. It is kept beside the matter; check the last things you did.";
		return cutOff ? brought + " One more was being written when Pincite ended, and is lost." : brought;
	}
}
