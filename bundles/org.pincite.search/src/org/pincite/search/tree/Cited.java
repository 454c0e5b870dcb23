package org.pincite.search.tree;

import java.util.Objects;

/**
 * An authority by its citation, as typed among plain words: the authority itself, and the documents that cite it.
 *
 * @param citation canonical citation ({@code 535 F.3d 243}, {@code 8 C.F.R. § 208.6}); with an interior page the volume and reporter
 *                 ({@code 535 F.3d})
 * @param page     the interior page of {@code 535 F.3d at 255}, or null
 */
public record Cited(String citation, Integer page) implements QueryTree {
	public Cited {
		Objects.requireNonNull(citation);
	}
}
