package org.pincite.vault.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;

/**
 * Encrypts everything of the matters in a vault anew, to the recipients of a keyring: file by file, each replaced whole or not at all, so that it
 * can be interrupted and begun again. What cannot be opened any more is left as it is.
 */
final class Rewrap {

	private static final Pattern MATTER = Pattern.compile(MatterFiles.ID + "\\.(age|\\d{1,18}\\.(backup|damaged))");
	private static final Pattern LIST = Pattern.compile(MatterFiles.ID + "\\.exhibits");
	private static final Pattern EXHIBIT = Pattern.compile(MatterFiles.ID + "\\." + MatterFiles.ID + "\\.exhibit");

	private final Path folder;
	private final Disk disk;
	private final Keyring keys;

	private Rewrap(Path folder, Disk disk, Keyring keys) {
		this.folder = folder;
		this.disk = disk;
		this.keys = keys;
	}

	static void all(Path folder, Disk disk, Keyring keys) throws IOException {
		new Rewrap(folder, disk, keys).all();
	}

	private void all() throws IOException {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			files.forEach(all::add);
		}
		for (Path file : all) {
			String name = file.getFileName().toString();
			if (MATTER.matcher(name).matches())
				envelope(file, "matter", SavedMatter.FIELDS);
			else if (LIST.matcher(name).matches())
				envelope(file, ExhibitFiles.KIND, ExhibitFiles.FIELDS);
			else if (Shares.FILE.matcher(name).matches())
				envelope(file, Shares.KIND, Shares.FIELDS);
			else if (EXHIBIT.matcher(name).matches())
				exhibit(file);
		}
		disk.forceFolder(folder);
	}

	private void envelope(Path file, String kind, int fields) throws IOException {
		Optional<Envelope> envelope = keys.open(disk.read(file), kind, fields);
		if (envelope.isEmpty())
			return;
		Path temp = temp();
		try {
			disk.write(temp, keys.seal(envelope.get()));
			replace(file, temp);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
	}

	private void exhibit(Path file) throws IOException {
		Path temp = temp();
		try {
			try (InputStream in = Age.decrypting(Files.newInputStream(file), keys.identities());
					OutputStream out = Age.encrypting(disk.stream(temp), keys.recipients())) {
				in.transferTo(out);
			}
			replace(file, temp);
		} catch (AgeException e) {
			// Damaged, or not ours: stays for whoever can make something of it.
			disk.delete(temp);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
	}

	/** The time of the last save stays what it was. */
	private void replace(Path file, Path temp) throws IOException {
		FileTime saved = Files.getLastModifiedTime(file);
		disk.replace(file, temp);
		Files.setLastModifiedTime(file, saved);
	}

	private Path temp() {
		return folder.resolve(UUID.randomUUID() + ".tmp");
	}
}
