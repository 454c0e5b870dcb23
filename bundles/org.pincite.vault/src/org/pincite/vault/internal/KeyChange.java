package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pincite.vault.Recipient;
import org.pincite.vault.internal.age.Identity;

/**
 * Changes that touch every file of a vault, in an order that an interruption at any moment leaves readable and the next unlocking can go on with.
 * <ul>
 * <li>Recipients: the settings first, marked unfinished; then the files; then the settings again, finished.
 * <li>Identity: the next one, under the present one, in {@code next.age}; then all files to the next one; the key files and settings; the
 * passphrase's file last. Until then the present identity opens the vault and finds the next one.
 * </ul>
 */
final class KeyChange {

	private static final String KIND = "next";

	private final Path folder;
	private final Disk disk;
	private final KeyStore store;
	private final Supplier<Keyring> ring;
	private final Consumer<Keyring> use;
	private final Runnable settle;

	KeyChange(Path folder, Disk disk, KeyStore store, Supplier<Keyring> ring, Consumer<Keyring> use, Runnable settle) {
		this.folder = folder;
		this.disk = disk;
		this.store = store;
		this.ring = ring;
		this.use = use;
		this.settle = settle;
	}

	/** Lets these colleagues in, besides those who are. */
	void setRecipients(List<Recipient> recipients) throws IOException {
		settle.run();
		try (Locks locks = Locks.all(folder, store.files)) {
			use.accept(ring.get().with(new VaultSettings(recipients, ring.get().settings().recovery(), true)));
			store.putSettings(ring.get());
			finishRecipients();
		}
	}

	private void finishRecipients() throws IOException {
		store.putMembers(ring.get().identity(), ring.get().settings().recipients());
		Rewrap.all(folder, disk, ring.get());
		finished();
	}

	private void finished() throws IOException {
		VaultSettings settings = ring.get().settings();
		use.accept(ring.get().with(new VaultSettings(settings.recipients(), settings.recovery(), false)));
		store.putSettings(ring.get());
	}

	/** Gives the vault a new identity. @param passphrase null in a demonstration that stays one */
	void replaceIdentity(VaultSettings settings, char[] passphrase) throws IOException {
		settle.run();
		try (Locks locks = Locks.all(folder, store.files)) {
			Identity[] now = ring.get().identities();
			// A change that was interrupted has encrypted some files to its next identity already: that one stays the next.
			Identity next = now.length > 1 ? now[0].copy() : Identity.generate();
			Identity present = now[now.length - 1].copy();
			Keyring keys = new Keyring(List.of(next, present), settings);
			begin(next, present, settings);
			use.accept(keys);
			finishIdentity(passphrase);
		}
	}

	private void begin(Identity next, Identity present, VaultSettings settings) throws IOException {
		byte[] secret = next.bytes();
		byte[] json = settings.json();
		byte[] both = ByteBuffer.allocate(secret.length + json.length).put(secret).put(json).array();
		try (Keyring under = new Keyring(List.of(present.copy()), settings)) {
			store.files.put(KeyFiles.NEXT, under.sealOwn(new Envelope(KIND, List.of(Integer.toString(secret.length)), both)));
		} finally {
			Arrays.fill(secret, (byte) 0);
			Arrays.fill(both, (byte) 0);
		}
	}

	private void finishIdentity(char[] passphrase) throws IOException {
		Keyring keys = ring.get();
		Identity next = keys.identity();
		Rewrap.all(folder, disk, keys);
		store.putMembers(next, keys.settings().recipients());
		if (keys.settings().recovery() != null)
			store.putRecovery(next, keys.settings().recovery());
		finished();
		if (passphrase == null)
			store.putPlain(next);
		else
			store.putPassphrase(next, passphrase);
		store.files.delete(KeyFiles.NEXT);
		if (passphrase != null)
			store.files.shred(KeyFiles.PLAIN);
		use.accept(new Keyring(List.of(next.copy()), ring.get().settings()));
	}

	/** The keys of a change of identity that was begun and not finished, with the present identity among them. */
	Optional<Keyring> begun(Identity present) throws IOException {
		Optional<byte[]> file = store.files.get(KeyFiles.NEXT);
		if (file.isEmpty())
			return Optional.empty();
		Optional<Envelope> envelope;
		try (Keyring keys = new Keyring(List.of(present.copy()), new VaultSettings(List.of(), null, false))) {
			envelope = keys.open(file.get(), KIND, 1);
		}
		if (envelope.isEmpty())
			return Optional.empty();
		byte[] both = envelope.get().body();
		int length = Integer.parseInt(envelope.get().id());
		VaultSettings settings = VaultSettings.of(Arrays.copyOfRange(both, length, both.length));
		Identity next = Identity.of(Arrays.copyOf(both, length));
		Arrays.fill(both, (byte) 0);
		return Optional.of(new Keyring(List.of(next, present), settings));
	}

	/** Goes on with what was interrupted, as far as the passphrase is known. */
	void resume(char[] passphrase) throws IOException {
		boolean replacing = ring.get().identities().length > 1;
		if (replacing && passphrase != null) {
			try (Locks locks = Locks.all(folder, store.files)) {
				finishIdentity(passphrase);
			}
		} else if (!replacing && ring.get().settings().unfinished()) {
			try (Locks locks = Locks.all(folder, store.files)) {
				finishRecipients();
			}
		}
		if (!replacing && store.files.exists(KeyFiles.NEXT))
			// Under the identity before this one: that change was finished but for this file.
			store.files.delete(KeyFiles.NEXT);
		if (!replacing && store.files.exists(KeyFiles.PASSPHRASE))
			store.files.shred(KeyFiles.PLAIN);
	}

	/** The locks of all matters and of the keys. */
	private record Locks(List<MatterLock> locks) implements AutoCloseable {

		static Locks all(Path folder, KeyFiles files) throws IOException {
			List<MatterLock> locks = new ArrayList<>();
			Locks taken = new Locks(locks);
			try {
				locks.add(MatterLock.take(files.lock()));
				try (DirectoryStream<Path> matters = Files.newDirectoryStream(folder, "*.age")) {
					for (Path matter : matters) {
						String id = matter.getFileName().toString().replaceFirst("\\.age$", "");
						if (MatterFiles.ID.matcher(id).matches())
							locks.add(MatterLock.take(folder.resolve(id + ".lock")));
					}
				}
				return taken;
			} catch (IOException | RuntimeException e) {
				taken.close();
				throw e;
			}
		}

		@Override
		public void close() throws IOException {
			for (MatterLock lock : locks)
				lock.close();
		}
	}
}
