package org.pincite.brief;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a brief is to be written out.
 *
 * @param forum      id of the forum profile, or null for the brief's own, else the matter's
 * @param format     file format
 * @param out        file to write; replaced in one step when it exists
 * @param pseudonyms whether the people of the matter go by their pseudonyms, and what identifies them stays away
 * @param publicly   whether anybody may read it: then nothing that points to somebody may be left undecided or let through
 */
public record BriefRequest(String forum, BriefFormat format, Path out, boolean pseudonyms, boolean publicly) {

	public BriefRequest {
		Objects.requireNonNull(format);
		Objects.requireNonNull(out);
		if (publicly && !pseudonyms)
			throw new IllegalArgumentException("A public brief does not name people.");
	}

	/** For the tribunal. */
	public BriefRequest(String forum, BriefFormat format, Path out, boolean pseudonyms) {
		this(forum, format, out, pseudonyms, false);
	}

	/** The brief for its own forum, with pseudonyms. */
	public static BriefRequest to(Path out, BriefFormat format) {
		return new BriefRequest(null, format, out, true);
	}

	public BriefRequest withForum(String id) {
		return new BriefRequest(id, format, out, pseudonyms, publicly);
	}

	/** For teaching, for friends of the court, for the press. */
	public BriefRequest forThePublic() {
		return new BriefRequest(forum, format, out, true, true);
	}

	/** With the people's own names, as a court that does not allow pseudonyms needs it. */
	public BriefRequest withNames() {
		return new BriefRequest(forum, format, out, false);
	}
}
