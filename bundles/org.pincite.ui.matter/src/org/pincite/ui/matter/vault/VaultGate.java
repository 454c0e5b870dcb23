package org.pincite.ui.matter.vault;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.pincite.ui.OpenMatter;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultKeys.State;

/** Opens the vault before something is done in it, asking the user as the vault's state demands. */
public final class VaultGate {

	/** What the vault is wanted for. */
	public enum Purpose {
		/** The public example: a demonstration will do, and makes itself. */
		EXAMPLE,
		/** A client's matter: the vault has a passphrase. */
		CLIENT,
		/** Whatever is in it already. */
		LOOK
	}

	private final Shell shell;
	private final Vault vault;
	private final OpenMatter open;

	public VaultGate(Shell shell, Vault vault, OpenMatter open) {
		this.shell = shell;
		this.vault = vault;
		this.open = open;
	}

	/** True if the vault is open now and fit for the purpose; false if the user gave up. */
	public boolean opens(Purpose purpose) {
		State state = vault.keys().state();
		return switch (state) {
		case OPEN -> purpose != Purpose.CLIENT || !vault.keys().demonstration() || make();
		case LOCKED -> new UnlockDialog(shell, vault).open() == Window.OK;
		case UNENCRYPTED -> make();
		case ABSENT -> switch (purpose) {
		case CLIENT -> make();
		case LOOK -> true;
		case EXAMPLE -> {
			vault.keys().createDemonstration();
			yield true;
		}
		};
		};
	}

	private boolean make() {
		NewVaultDialog dialog = new NewVaultDialog(shell, vault, () -> open.close());
		if (dialog.open() != Window.OK)
			return false;
		new RecoveryKeyDialog(shell, dialog.recoveryKey()).open();
		return true;
	}
}
