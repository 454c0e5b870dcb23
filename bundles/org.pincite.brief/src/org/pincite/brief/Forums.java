package org.pincite.brief;

import java.util.List;
import java.util.Optional;

import org.pincite.brief.internal.ForumFiles;

/** The forum profiles that Pincite ships. Immutable. */
public interface Forums {

	/** Profiles of the Fourth Circuit ({@code ca4}), the Board ({@code bia}), an immigration court ({@code ij}) and a memorandum ({@code memo}). */
	static Forums standard() {
		return ForumFiles.standard();
	}

	Optional<ForumProfile> byId(String id);

	/** All profiles, the most formal first. */
	List<ForumProfile> all();
}
