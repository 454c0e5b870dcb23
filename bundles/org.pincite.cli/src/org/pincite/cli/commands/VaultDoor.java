package org.pincite.cli.commands;

import java.util.Arrays;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.FailedException;
import org.pincite.cli.Secrets;
import org.pincite.cli.UsageException;
import org.pincite.vault.Recovery;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;
import org.pincite.vault.VaultLocation;
import org.pincite.matter.edit.MatterSession;

/**
 * Opens the vault for one call: with the passphrase from {@code --passphrase-fd}, the platform's secure store or the terminal, in this order. The
 * keys are gone with the process; see releng/decisions for why nothing keeps them between calls.
 */
@Component(service = VaultDoor.class)
public final class VaultDoor {
	private final Vault vault;
	private final SecureStore store;

	@Activate
	public VaultDoor(@Reference Vault vault, @Reference VaultLocation location) {
		this.vault = vault;
		store = new SecureStore(location.folder());
	}

	/** The vault, open where there is one to open. */
	Vault open(Arguments arguments, Console console) throws UsageException, FailedException {
		return open(arguments, new Secrets(arguments, console), console);
	}

	Vault open(Arguments arguments, Secrets secrets, Console console) throws UsageException, FailedException {
		if (vault.keys().state() != State.LOCKED)
			return vault;
		if (!arguments.has("--passphrase-fd") && remembered())
			return vault;
		char[] passphrase = secrets.fromOrAsk("--passphrase-fd", "Passphrase of the vault", false);
		try {
			vault.keys().unlock(passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
		return vault;
	}

	private boolean remembered() {
		Optional<char[]> kept = store.find();
		if (kept.isEmpty())
			return false;
		try {
			vault.keys().unlock(kept.get());
			return true;
		} catch (VaultException e) {
			if (e.reason() != VaultException.Reason.WRONG_KEY)
				throw e;
			// The passphrase was changed since: the user is asked.
			return false;
		} finally {
			Arrays.fill(kept.get(), '\0');
		}
	}

	SecureStore store() {
		return store;
	}

	/** Says what opening a matter brought back, and where it is not protected. */
	void report(MatterSession session, Console console) {
		vault.recovery(session).map(Recovery::message).ifPresent(console::message);
	}
}
