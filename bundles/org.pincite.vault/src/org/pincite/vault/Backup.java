package org.pincite.vault;

import java.time.Instant;

/**
 * An earlier version of a matter.
 *
 * @param id id of the matter in the vault
 * @param version which version; opaque
 * @param saved when that version was saved
 * @param readable false if this one is damaged too
 */
public record Backup(String id, String version, Instant saved, boolean readable) {
}
