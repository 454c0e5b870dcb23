package org.pincite.brief;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param file        the file
 * @param forum       id of the forum profile used
 * @param words       words that count towards the forum's limit
 * @param pages       pages of the text that counts, cover, tables and certificates left out
 * @param authorities number of authorities cited
 * @param problems    what to put right before filing; empty when nothing was found
 * @param identities  what pointed to somebody, and what was done about it
 */
public record BriefReport(Path file, String forum, int words, int pages, int authorities, List<BriefProblem> problems, List<IdentityFind> identities) {

	public BriefReport {
		problems = List.copyOf(problems);
		identities = List.copyOf(identities);
	}
}
