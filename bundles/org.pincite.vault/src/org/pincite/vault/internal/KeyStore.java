package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pincite.vault.Recipient;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;
import org.pincite.vault.internal.age.Identity;

/** Reads and writes the keys of a vault in their files. Decides nothing. */
final class KeyStore {

	private static final String SETTINGS = "settings";

	final KeyFiles files;
	private final int workFactor;

	/** @param workFactor of the passphrase, binary logarithm of scrypt's N */
	KeyStore(KeyFiles files, int workFactor) {
		this.files = files;
		this.workFactor = workFactor;
	}

	/** The identity, by the passphrase. @throws VaultException {@code WRONG_KEY} or {@code DAMAGED} */
	Identity byPassphrase(char[] passphrase) throws IOException {
		byte[] file = files.get(KeyFiles.PASSPHRASE).orElseThrow(() -> new VaultException(Reason.ABSENT, "This vault has no passphrase.", null));
		try {
			return identity(Age.decrypt(file, passphrase));
		} catch (AgeException e) {
			throw e.damaged() ? new VaultException(Reason.DAMAGED, "The file " + KeyFiles.PASSPHRASE
					+ " of the vault is damaged. Use the recovery key: pincite vault recover.", e) : wrongPassphrase(e);
		}
	}

	private static VaultException wrongPassphrase(AgeException e) {
		return new VaultException(Reason.WRONG_KEY, "This is not the passphrase of the vault.", e);
	}

	/** The identity, by the recovery key, a colleague's identity, or itself. @throws VaultException {@code WRONG_KEY} */
	Identity byIdentity(char[] text) throws IOException {
		try (Identity key = Identity.of(text)) {
			if (settings(List.of(key)).isPresent())
				return key.copy();
			for (String name : members(KeyFiles.RECOVERY)) {
				Optional<byte[]> file = files.get(name);
				try {
					if (file.isPresent())
						return identity(Age.decrypt(file.get(), key));
				} catch (AgeException e) {
					// Under another key, or damaged: the next file may open.
					continue;
				}
			}
		} catch (AgeException e) {
			throw new VaultException(Reason.WRONG_KEY, "This is not a key: it begins with AGE-SECRET-KEY-1 and has 74 letters and digits.", e);
		}
		throw new VaultException(Reason.WRONG_KEY, "This key does not open the vault.", null);
	}

	private List<String> members(String first) throws IOException {
		List<String> names = new java.util.ArrayList<>(List.of(first));
		names.addAll(files.members());
		return names;
	}

	Identity plain() throws IOException {
		return identity(files.get(KeyFiles.PLAIN).orElseThrow(() -> new NoSuchFileException(KeyFiles.PLAIN)));
	}

	/** The identity in a file: its last line that is no remark. */
	private static Identity identity(byte[] bytes) throws AgeException {
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] <= ' ')
			end--;
		int start = end;
		while (start > 0 && bytes[start - 1] != '\n')
			start--;
		byte[] line = Arrays.copyOfRange(bytes, start, end);
		try {
			return Identity.of(line);
		} finally {
			Arrays.fill(line, (byte) 0);
			Arrays.fill(bytes, (byte) 0);
		}
	}

	/** The settings, if one of the identities opens them. */
	Optional<VaultSettings> settings(List<Identity> identities) throws IOException {
		Optional<byte[]> file = files.get(KeyFiles.SETTINGS);
		if (file.isEmpty())
			return Optional.empty();
		try (Keyring keys = new Keyring(identities.stream().map(Identity::copy).toList(), new VaultSettings(List.of(), null, false))) {
			Optional<Envelope> envelope = keys.open(file.get(), SETTINGS, 1);
			return envelope.isEmpty() ? Optional.empty() : Optional.of(VaultSettings.of(envelope.get().body()));
		}
	}

	void putSettings(Keyring keys) throws IOException {
		files.put(KeyFiles.SETTINGS, keys.sealOwn(new Envelope(SETTINGS, List.of("vault"), keys.settings().json())));
	}

	void putPassphrase(Identity identity, char[] passphrase) throws IOException {
		files.put(KeyFiles.PASSPHRASE, wiped(identity, bytes -> Age.encrypt(bytes, passphrase, workFactor)));
	}

	void putRecovery(Identity identity, String recovery) throws IOException {
		files.put(KeyFiles.RECOVERY, wiped(identity, bytes -> Age.encrypt(bytes, List.of(recovery))));
	}

	void putPlain(Identity identity) throws IOException {
		byte[] warning = ("# The key of a demonstration: whoever has this file reads everything in this folder. No client belongs here.\n"
				+ "# public key: " + identity.recipient() + "\n").getBytes(StandardCharsets.US_ASCII);
		files.put(KeyFiles.PLAIN, wiped(identity, bytes -> {
			byte[] both = Arrays.copyOf(warning, warning.length + bytes.length);
			System.arraycopy(bytes, 0, both, warning.length, bytes.length);
			return both;
		}));
	}

	/** Gives each colleague a key file, and deletes the older ones. */
	void putMembers(Identity identity, List<Recipient> recipients) throws IOException {
		List<String> old = files.members();
		for (Recipient recipient : recipients)
			files.putMember(wiped(identity, bytes -> Age.encrypt(bytes, List.of(recipient.key()))));
		for (String name : old)
			files.delete(name);
	}

	private interface Sealing {
		byte[] of(byte[] identity);
	}

	private static byte[] wiped(Identity identity, Sealing sealing) {
		byte[] bytes = identity.bytes();
		try {
			return sealing.of(bytes);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}
}
