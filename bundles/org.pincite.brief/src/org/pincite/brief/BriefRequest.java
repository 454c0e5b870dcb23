package org.pincite.brief;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a brief is to be written out.
 *
 * @param forum      id of the forum profile, or null for the brief's own, else the matter's
 * @param format     file format
 * @param out        file to write; replaced in one step when it exists
 * @param pseudonyms whether the people of the matter go by their pseudonyms
 */
public record BriefRequest(String forum, BriefFormat format, Path out, boolean pseudonyms) {

	public BriefRequest {
		Objects.requireNonNull(format);
		Objects.requireNonNull(out);
	}

	/** The brief for its own forum, with pseudonyms. */
	public static BriefRequest to(Path out, BriefFormat format) {
		return new BriefRequest(null, format, out, true);
	}

	public BriefRequest withForum(String id) {
		return new BriefRequest(id, format, out, pseudonyms);
	}

	/** With the people's own names, as a court that does not allow pseudonyms needs it. */
	public BriefRequest withNames() {
		return new BriefRequest(forum, format, out, false);
	}
}
