/**
 * The home of matters: keeps them safe on disk, and watches what leaves them. Start at {@link org.pincite.vault.Vault}; for outgoing text at
 * {@link org.pincite.vault.firewall.IdentityFirewall}.
 */
package org.pincite.vault;
