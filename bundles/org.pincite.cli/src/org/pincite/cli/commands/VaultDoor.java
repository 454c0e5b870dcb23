package org.pincite.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
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
	private final Path folder;

	@Activate
	public VaultDoor(@Reference Vault vault, @Reference VaultLocation location) {
		this.vault = vault;
		folder = location.folder().toAbsolutePath().normalize();
		store = new SecureStore(location.folder());
	}

	/** The vault, open where there is one to open. */
	Vault open(Arguments arguments, Console console) throws UsageException, FailedException {
		return open(arguments, new Secrets(arguments, console), console);
	}

	Vault open(Arguments arguments, Secrets secrets, Console console) throws UsageException, FailedException {
		place();
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

	/** @throws FailedException if what is named as the vault's folder cannot be one */
	void place() throws FailedException {
		Path at = folder;
		while (at.getParent() != null && !Files.exists(at) && !Files.isSymbolicLink(at))
			at = at.getParent();
		if (Files.isSymbolicLink(at) && !Files.exists(at))
			throw new FailedException(Exit.UNREADABLE, "the vault folder " + folder + " cannot be reached: " + at + " leads nowhere");
		if (!Files.isDirectory(at))
			throw new FailedException(Exit.UNREADABLE, folder + " is no folder, but " + (at.equals(folder) ? "a file" : "below the file " + at) + ": give the folder of the vault with --vault");
		if (at.equals(folder) && !(Files.isReadable(at) && Files.isExecutable(at)))
			throw new FailedException(Exit.UNREADABLE, "the vault folder " + folder + " may not be used by you: ask for access to it");
	}

	/** True if there is nothing yet that could be opened; says so. */
	boolean absent(Console console) {
		boolean absent = vault.keys().state() == State.ABSENT;
		if (absent)
			console.message("there is no vault in " + folder + " yet: pincite vault init");
		return absent;
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
