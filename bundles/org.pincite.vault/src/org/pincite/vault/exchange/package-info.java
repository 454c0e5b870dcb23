/**
 * A matter as a JSON document that people and other programs can read and write. Start at {@link org.pincite.vault.exchange.MatterJson}.
 */
package org.pincite.vault.exchange;
