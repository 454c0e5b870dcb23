/**
 * The identity firewall: finds whatever in a text points to the people of a matter, and takes it out before the text leaves the vault. Start at
 * {@link org.pincite.vault.firewall.IdentityFirewall}.
 */
package org.pincite.vault.firewall;
