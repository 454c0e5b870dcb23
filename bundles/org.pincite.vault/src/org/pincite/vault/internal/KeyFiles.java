package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of a vault's keys and settings. Each is replaced whole or not at all. */
final class KeyFiles {

	/** The identity under the passphrase. It makes the folder a vault. */
	static final String PASSPHRASE = "passphrase.age";
	/** The identity under the recovery key. */
	static final String RECOVERY = "recovery.age";
	/** The settings under the identity. */
	static final String SETTINGS = "vault.age";
	/** The next identity under the present one, while it is being replaced. */
	static final String NEXT = "next.age";
	/** The identity of a demonstration, as it is. It makes the folder a vault, too. */
	static final String PLAIN = "identity.txt";
	private static final String MEMBER = ".key.age";

	private final Path folder;
	private final Disk disk;

	KeyFiles(Path folder, Disk disk) {
		this.folder = folder;
		this.disk = disk;
	}

	boolean vault() {
		return exists(PASSPHRASE) || exists(PLAIN);
	}

	boolean demonstration() {
		return exists(PLAIN) && !exists(PASSPHRASE);
	}

	boolean exists(String name) {
		return Files.exists(folder.resolve(name));
	}

	Optional<byte[]> get(String name) throws IOException {
		return exists(name) ? Optional.of(disk.read(folder.resolve(name))) : Optional.empty();
	}

	void put(String name, byte[] bytes) throws IOException {
		disk.createFolder(folder);
		Path temp = folder.resolve(UUID.randomUUID() + ".tmp");
		try {
			disk.write(temp, bytes);
			disk.replace(folder.resolve(name), temp);
			disk.forceFolder(folder);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
	}

	/** Puts a colleague's key under a name that says nothing. */
	void putMember(byte[] bytes) throws IOException {
		put(UUID.randomUUID() + MEMBER, bytes);
	}

	List<String> members() throws IOException {
		List<String> names = new ArrayList<>();
		if (Files.isDirectory(folder))
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + MEMBER)) {
				files.forEach(file -> names.add(file.getFileName().toString()));
			}
		return names;
	}

	void delete(String name) throws IOException {
		disk.delete(folder.resolve(name));
		disk.forceFolder(folder);
	}

	void shred(String name) throws IOException {
		if (exists(name)) {
			disk.shred(folder.resolve(name));
			disk.forceFolder(folder);
		}
	}

	/** The lock of whoever changes keys. */
	Path lock() {
		return folder.resolve("vault.lock");
	}
}
