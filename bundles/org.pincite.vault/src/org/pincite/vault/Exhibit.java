package org.pincite.vault;

import java.time.Instant;

/**
 * A client's document in the vault.
 *
 * @param id random
 * @param title what it is called, as a file name with its ending
 * @param size in bytes
 * @param sha256 hash of its bytes, in hexadecimal digits
 * @param added when it was put in
 */
public record Exhibit(String id, String title, long size, String sha256, Instant added) {
}
