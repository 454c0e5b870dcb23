/**
 * The vault in the workbench: making it, unlocking it, locking it, who can open it, and earlier versions of a matter. Start at
 * {@link org.pincite.ui.matter.vault.VaultGate}.
 */
package org.pincite.ui.matter.vault;
