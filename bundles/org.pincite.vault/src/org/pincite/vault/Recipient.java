package org.pincite.vault;

import java.util.Objects;

/**
 * Somebody who can open something encrypted.
 *
 * @param key X25519 recipient of the age format, {@code age1…}
 * @param label who that is, in the user's words; may be empty
 */
public record Recipient(String key, String label) {

	public Recipient {
		Objects.requireNonNull(key);
		Objects.requireNonNull(label);
	}
}
