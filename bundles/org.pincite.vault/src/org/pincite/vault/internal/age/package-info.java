/**
 * The age file format (age-encryption.org/v1) over whole byte arrays and streams: X25519 and passphrases. Knows nothing of matters. Start at
 * {@link org.pincite.vault.internal.age.Age}.
 */
package org.pincite.vault.internal.age;
