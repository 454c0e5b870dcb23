package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the matters of version 0.1 into an encrypted vault. It wrote {@code ID.pincite}, {@code ID.MILLIS.backup} and {@code ID.MILLIS.damaged}, each a
 * line {@code pincite-vault 1 SHA-256} and XMI. A file is deleted only when its encrypted form is on the disk; an interruption leaves both, and
 * the next unlocking goes on.
 */
final class Migration {

	private static final Pattern PLAIN = Pattern.compile("(" + MatterFiles.ID + ")\\.(pincite|(\\d{1,18})\\.(backup|damaged))");
	private static final byte[] MAGIC = "pincite-vault 1 ".getBytes(StandardCharsets.US_ASCII);
	private static final int HEAD = MAGIC.length + 64 + 1;

	private Migration() {
	}

	/** True if there is a matter of version 0.1. */
	static boolean needed(Path folder) throws IOException {
		return !plain(folder).isEmpty();
	}

	/** How many matters of version 0.1 there are, not counting their earlier versions. */
	static int matters(Path folder) throws IOException {
		return (int) plain(folder).stream().filter(file -> file.toString().endsWith(".pincite")).count();
	}

	/** Encrypts what is not encrypted yet. */
	static void run(Path folder, Disk disk, Keyring keys) throws IOException {
		for (Path file : plain(folder)) {
			Matcher name = PLAIN.matcher(file.getFileName().toString());
			if (!name.matches())
				continue;
			byte[] bytes = disk.read(file);
			byte[] sealed = whole(bytes)
					? new SavedMatter(name.group(1), 1, Arrays.copyOfRange(bytes, HEAD, bytes.length), new byte[0], SavedMatter.NO_JOURNAL, 0).sealed(keys)
					: keys.seal(new Envelope("damaged", List.of(name.group(1)), bytes));
			Path target = folder.resolve(name.group(1) + (!whole(bytes) ? "." + Files.getLastModifiedTime(file).toMillis() + ".damaged"
					: name.group(2).equals("pincite") ? ".age" : "." + name.group(2)));
			put(folder, disk, file, target, sealed);
		}
	}

	private static void put(Path folder, Disk disk, Path file, Path target, byte[] sealed) throws IOException {
		FileTime saved = Files.getLastModifiedTime(file);
		Path temp = folder.resolve(UUID.randomUUID() + ".tmp");
		disk.write(temp, sealed);
		if (target.equals(file)) {
			// A backup keeps its name: the plain one steps aside first, so that it can be overwritten.
			Path aside = folder.resolve(UUID.randomUUID() + ".plain");
			disk.replace(aside, file);
			disk.replace(target, temp);
			disk.forceFolder(folder);
			disk.shred(aside);
		} else {
			disk.replace(target, temp);
			disk.forceFolder(folder);
			disk.shred(file);
		}
		Files.setLastModifiedTime(target, saved);
	}

	private static List<Path> plain(Path folder) throws IOException {
		List<Path> found = new ArrayList<>();
		if (!Files.isDirectory(folder))
			return found;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files)
				if (PLAIN.matcher(file.getFileName().toString()).matches() && begins(file))
					found.add(file);
		}
		return found;
	}

	private static boolean begins(Path file) throws IOException {
		if (file.toString().endsWith(".pincite"))
			return true;
		try (var in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
		}
	}

	private static boolean whole(byte[] bytes) {
		if (bytes.length < HEAD || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length))
			return false;
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOfRange(bytes, HEAD, bytes.length));
			return HexFormat.of().formatHex(hash).equals(new String(bytes, MAGIC.length, 64, StandardCharsets.ISO_8859_1));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
