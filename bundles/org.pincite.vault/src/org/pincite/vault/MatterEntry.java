package org.pincite.vault;

import java.time.Instant;
import java.util.Optional;

/**
 * A matter of the vault, as a list shows it.
 *
 * @param id id in the vault, that of the file: random, says nothing
 * @param matter id of the matter itself, empty if it cannot be read
 * @param title its title, empty if it has none or cannot be read
 * @param example true for the worked example
 * @param saved when it was last saved
 * @param problem why it cannot be opened, in one line, if so
 */
public record MatterEntry(String id, String matter, String title, boolean example, Instant saved, Optional<String> problem) {
}
