package org.pincite.vault;

import java.util.List;

import org.pincite.matter.Matter;

/**
 * A matter that came from somewhere.
 *
 * @param matter the matter, contained in nothing
 * @param json the exchange document it came as
 * @param share id of the sharing it came with, empty if it was written otherwise
 * @param knows ids of the sharings that its sender had seen
 */
public record Incoming(Matter matter, byte[] json, String share, List<String> knows) {

	public Incoming {
		knows = List.copyOf(knows);
	}
}
