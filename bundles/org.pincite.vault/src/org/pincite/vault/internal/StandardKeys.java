package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pincite.vault.Recipient;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.VaultKeys;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;
import org.pincite.vault.internal.age.Identity;

/** The keys of a vault in a folder; see {@link KeyChange} for what has to survive an interruption. */
final class StandardKeys implements VaultKeys {

	private final Path folder;
	private final Disk disk;
	private final KeyStore store;
	private final List<Keyring> retired = new ArrayList<>();
	private Keyring ring;
	private byte[] settingsFile = {};
	/** Brings all matters to rest before their files are encrypted anew; set by the vault. */
	private Runnable settle = () -> {
		// A vault without matters has nothing to settle.
	};
	private Runnable refuseWhileOpen = settle;

	StandardKeys(Path folder, Disk disk, int workFactor) {
		this.folder = folder;
		this.disk = disk;
		store = new KeyStore(new KeyFiles(folder, disk), workFactor);
	}

	/**
	 * @param settle brings all matters to rest before their files are encrypted anew
	 * @param refuseWhileOpen throws while a matter is open in this process
	 */
	void watch(Runnable settle, Runnable refuseWhileOpen) {
		this.settle = settle;
		this.refuseWhileOpen = refuseWhileOpen;
	}

	@Override
	public synchronized State state() {
		return io(() -> {
			if (ring != null)
				return State.OPEN;
			if (store.files.demonstration() && ring(store.plain()))
				return State.OPEN;
			return store.files.vault() ? State.LOCKED : Migration.needed(folder) ? State.UNENCRYPTED : State.ABSENT;
		});
	}

	@Override
	public boolean demonstration() {
		return store.files.demonstration();
	}

	/** The keys to read with. @throws VaultException if the vault is not open */
	synchronized Keyring required() {
		State state = state();
		if (state == State.OPEN)
			return ring;
		throw switch (state) {
		case ABSENT -> new VaultException(Reason.ABSENT, "There is no vault in " + folder + " yet. Make one: pincite vault init.", null);
		case UNENCRYPTED -> new VaultException(Reason.UNENCRYPTED, "The matters in " + folder
				+ " were written by version 0.1, not encrypted. Take them into a vault: pincite vault init --migrate.", null);
		default -> new VaultException(Reason.KEY_NEEDED, "The vault is locked. Unlock it with its passphrase.", null);
		};
	}

	/** The keys to write with: those that are in the folder now, in case another Pincite has changed them. */
	synchronized Keyring current() {
		Keyring keys = required();
		return io(() -> {
			Optional<byte[]> file = store.files.get(KeyFiles.SETTINGS);
			if (file.isEmpty())
				throw new VaultException(Reason.UNAVAILABLE, "The vault folder " + folder
						+ " is not there any more, or empty. Nothing was lost: bring it back and try again.", null);
			if (Arrays.equals(file.get(), settingsFile))
				return keys;
			Optional<VaultSettings> settings = store.settings(List.of(keys.identities()));
			if (settings.isEmpty()) {
				forget();
				throw new VaultException(Reason.KEY_NEEDED, "The keys of the vault were changed elsewhere. Unlock it again.", null);
			}
			use(keys.with(settings.get()));
			settingsFile = file.get();
			return ring;
		});
	}

	@Override
	public synchronized char[] create(char[] passphrase) {
		notEmpty(passphrase);
		return io(() -> {
			boolean demonstration = store.files.demonstration();
			if (store.files.vault() && !demonstration)
				throw new VaultException(Reason.WRONG_KEY, "There is a vault in " + folder + " already.", null);
			try (Identity recovery = Identity.generate()) {
				if (demonstration) {
					state();
					change().replaceIdentity(new VaultSettings(List.of(), recovery.recipient(), true), passphrase);
				} else {
					disk.createFolder(folder);
					begin(Identity.generate(), recovery.recipient(), passphrase);
				}
				Migration.run(folder, disk, ring);
				return recovery.characters();
			}
		});
	}

	private void begin(Identity identity, String recovery, char[] passphrase) throws IOException {
		Keyring keys = new Keyring(List.of(identity), new VaultSettings(List.of(), recovery, false));
		store.putSettings(keys);
		if (recovery != null)
			store.putRecovery(identity, recovery);
		// Last, as it makes the folder a vault.
		if (passphrase == null)
			store.putPlain(identity);
		else
			store.putPassphrase(identity, passphrase);
		use(keys);
		settingsFile = store.files.get(KeyFiles.SETTINGS).orElseThrow();
	}

	@Override
	public synchronized void createDemonstration() {
		io(() -> {
			if (store.files.vault() || Migration.needed(folder))
				throw new VaultException(Reason.WRONG_KEY, "There is a vault in " + folder + " already.", null);
			begin(Identity.generate(), null, null);
			return null;
		});
	}

	@Override
	public synchronized void unlock(char[] passphrase) {
		absentOrPlain();
		io(() -> {
			if (!demonstration())
				opened(store.byPassphrase(passphrase));
			change().resume(passphrase);
			Migration.run(folder, disk, ring);
			return null;
		});
	}

	@Override
	public synchronized void unlockWithIdentity(char[] identity) {
		absentOrPlain();
		io(() -> {
			opened(store.byIdentity(identity));
			change().resume(null);
			return null;
		});
	}

	private void absentOrPlain() {
		if (state() == State.ABSENT || state() == State.UNENCRYPTED)
			required();
	}

	private void opened(Identity identity) throws IOException {
		if (!ring(identity))
			throw new VaultException(Reason.DAMAGED, "The file " + KeyFiles.SETTINGS + " of the vault is damaged. Restore it from a backup of the folder.",
					null);
	}

	/** Opens the vault with an identity, and with the next one if that is just being replaced. */
	private boolean ring(Identity identity) throws IOException {
		settingsFile = store.files.get(KeyFiles.SETTINGS).orElse(new byte[0]);
		Optional<Keyring> keys = change().begun(identity);
		if (keys.isEmpty())
			keys = store.settings(List.of(identity)).map(settings -> new Keyring(List.of(identity), settings));
		keys.ifPresent(this::use);
		return keys.isPresent();
	}

	private KeyChange change() {
		return new KeyChange(folder, disk, store, this::ringNow, this::use, settle);
	}

	private Keyring ringNow() {
		return ring;
	}

	private void use(Keyring keys) {
		if (ring != null)
			retired.add(ring);
		ring = keys;
	}

	@Override
	public synchronized void lock() {
		refuseWhileOpen.run();
		forget();
	}

	/** Overwrites the keys in memory. */
	synchronized void forget() {
		if (ring != null)
			ring.close();
		retired.forEach(Keyring::close);
		retired.clear();
		ring = null;
	}

	@Override
	public synchronized void changePassphrase(char[] present, char[] next) {
		notEmpty(next);
		absentOrPlain();
		io(() -> {
			try (Identity identity = store.byPassphrase(present)) {
				store.putPassphrase(identity, next);
			}
			return null;
		});
	}

	@Override
	public synchronized void recover(char[] recoveryKey, char[] next) {
		notEmpty(next);
		absentOrPlain();
		io(() -> {
			Identity identity = store.byIdentity(recoveryKey);
			store.putPassphrase(identity, next);
			opened(identity);
			change().resume(next);
			return null;
		});
	}

	@Override
	public String recipient() {
		return required().identity().recipient();
	}

	@Override
	public char[] identity() {
		return required().identity().characters();
	}

	@Override
	public List<Recipient> recipients() {
		return required().settings().recipients();
	}

	@Override
	public synchronized void add(Recipient recipient) {
		if (!Age.isRecipient(recipient.key()))
			throw new VaultException(Reason.WRONG_KEY, "This is no recipient: it begins with age1 and has 62 letters and digits.", null);
		io(() -> {
			Keyring keys = current();
			List<Recipient> all = new ArrayList<>(keys.settings().recipients());
			all.removeIf(each -> each.key().equals(recipient.key()));
			all.add(recipient);
			change().setRecipients(all);
			settingsFile = store.files.get(KeyFiles.SETTINGS).orElseThrow();
			return null;
		});
	}

	@Override
	public synchronized void remove(String key, char[] passphrase) {
		io(() -> {
			Keyring keys = current();
			List<Recipient> left = new ArrayList<>(keys.settings().recipients());
			if (!left.removeIf(each -> each.key().equals(key) || !each.label().isEmpty() && each.label().equals(key)))
				throw new VaultException(Reason.NOT_FOUND, "No such recipient: pincite vault status lists them.", null);
			if (!demonstration())
				store.byPassphrase(passphrase).close();
			change().replaceIdentity(new VaultSettings(left, keys.settings().recovery(), true), demonstration() ? null : passphrase);
			settingsFile = store.files.get(KeyFiles.SETTINGS).orElseThrow();
			return null;
		});
	}

	private static void notEmpty(char[] passphrase) {
		if (passphrase.length == 0)
			throw new VaultException(Reason.WRONG_KEY, "A passphrase has at least one character, and better six words.", null);
	}

	/** Something that reads or writes key files. */
	private interface Work<T> {
		T run() throws IOException;
	}

	private <T> T io(Work<T> work) {
		try {
			return work.run();
		} catch (AgeException e) {
			throw new VaultException(Reason.DAMAGED, "A key file of the vault in " + folder + " is damaged. Use the recovery key: pincite vault recover.", e);
		} catch (IOException e) {
			throw Failures.of(e, folder, 1);
		}
	}
}
