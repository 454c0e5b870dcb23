package org.pincite.vault.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.vault.Recipient;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;
import org.pincite.vault.internal.age.Identity;

/**
 * The keys of an open vault: its identity, the identity that is being replaced while that lasts, and to whom else things are encrypted. Safe for
 * use by many threads until it is closed.
 */
final class Keyring implements AutoCloseable {

	/** Opens and signs; the first also encrypts. */
	private final List<Identity> identities;
	private final List<MacKey> macs;
	private final VaultSettings settings;

	/** Takes over the identities. */
	Keyring(List<Identity> identities, VaultSettings settings) {
		this.identities = List.copyOf(identities);
		macs = this.identities.stream().map(MacKey::of).toList();
		this.settings = settings;
	}

	Identity identity() {
		return identities.getFirst();
	}

	VaultSettings settings() {
		return settings;
	}

	/** The same keys with other settings; this keyring stays as it is. */
	Keyring with(VaultSettings other) {
		return new Keyring(identities.stream().map(Identity::copy).toList(), other);
	}

	/** The vault itself, then its colleagues. */
	List<String> recipients() {
		List<String> all = new ArrayList<>(List.of(identity().recipient()));
		settings.recipients().stream().map(Recipient::key).filter(key -> !all.contains(key)).forEach(all::add);
		return all;
	}

	byte[] seal(Envelope envelope) {
		return Age.encrypt(envelope.bytes(macs.getFirst()), recipients());
	}

	/** For the vault alone. */
	byte[] sealOwn(Envelope envelope) {
		return Age.encrypt(envelope.bytes(macs.getFirst()), List.of(identity().recipient()));
	}

	/** What was sealed, or nothing if it is damaged, of another kind or written by somebody without the keys. */
	Optional<Envelope> open(byte[] file, String kind, int fields) {
		try {
			return Envelope.of(Age.decrypt(file, identities()), kind, fields, macs);
		} catch (AgeException e) {
			// The caller words what this means for its file.
			return Optional.empty();
		}
	}

	Identity[] identities() {
		return identities.toArray(Identity[]::new);
	}

	@Override
	public void close() {
		macs.forEach(MacKey::close);
		identities.forEach(Identity::close);
	}
}
