/** How the identity firewall looks for names, numbers, dates and places. Start at {@code IdentityScan}; for names at {@code NameFinder}. */
package org.pincite.vault.internal.firewall;
