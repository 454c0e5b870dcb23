package org.pincite.brief;

import java.util.List;

import org.pincite.matter.Matter;

/** Writes the briefs of matters to files. Safe for use by several threads, each with a matter of its own. */
public interface Briefs {

	/**
	 * Composes a brief and writes it to a file, in one step: the file is there whole or not at all.
	 *
	 * @param matter  the matter; read only, not changed while the call lasts
	 * @param brief   id of one of its briefs, or null for its first
	 * @param request forum, format and file
	 * @return what was written, and what to put right before it is filed
	 * @throws BriefException if there is no such brief or forum, or the file cannot be written
	 */
	BriefReport export(Matter matter, String brief, BriefRequest request);

	/**
	 * Composes a brief without writing it.
	 *
	 * @param brief id of one of its briefs, or null for its first
	 * @param forum id of the forum profile, or null for the brief's own, else the matter's
	 * @throws BriefException if there is no such brief or forum
	 */
	BriefDocument compose(Matter matter, String brief, String forum, boolean pseudonyms);

	/**
	 * What points to the matter's people in a brief, with what would be done about it: what {@link #export} reports, without writing anything.
	 *
	 * @param brief id of one of its briefs, or null for its first
	 * @param forum as for {@link #compose}
	 * @throws BriefException if there is no such brief or forum
	 */
	List<IdentityFind> identities(Matter matter, String brief, String forum);
}
