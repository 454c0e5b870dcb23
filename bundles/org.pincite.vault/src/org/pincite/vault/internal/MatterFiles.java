package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one matter, all but the lock encrypted. Names say nothing but a random id and a time: {@code ID.age} the matter,
 * {@code ID.MILLIS.backup} an earlier version with the time it was saved, {@code ID.MILLIS.damaged} a file that was replaced because it could not
 * be read, {@code ID.journal} the edits since it was saved, {@code ID.RANDOM.shared} what was shared, {@code ID.exhibits} and {@code ID.RANDOM.exhibit} what belongs to it, {@code ID.lock}, and
 * {@code ID.RANDOM.tmp} while saving.
 */
final class MatterFiles {

	static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
	private static final Pattern NUMBERED = Pattern.compile("(" + ID + ")\\.(\\d{1,18})\\.(backup|damaged)");

	private final Path folder;
	private final String id;
	private final Disk disk;
	private final Clock clock;

	MatterFiles(Path folder, String id, Disk disk, Clock clock) {
		if (!ID.matcher(id).matches())
			throw new IllegalArgumentException("Not an id of a vault.");
		this.folder = folder;
		this.id = id;
		this.disk = disk;
		this.clock = clock;
	}

	Path matter() {
		return folder.resolve(id + ".age");
	}

	Path lock() {
		return folder.resolve(id + ".lock");
	}

	Path journal() {
		return folder.resolve(id + ".journal");
	}

	/** The list of the matter's exhibits. */
	Path exhibits() {
		return folder.resolve(id + ".exhibits");
	}

	/** The file of one exhibit. */
	Path exhibit(String exhibit) {
		if (!ID.matcher(exhibit).matches())
			throw new IllegalArgumentException("Not an exhibit of a vault.");
		return folder.resolve(id + "." + exhibit + ".exhibit");
	}

	/** A new name for something half-written. */
	Path temp() {
		return folder.resolve(id + "." + UUID.randomUUID() + ".tmp");
	}

	String id() {
		return id;
	}

	Path backup(String version) {
		Path backup = folder.resolve(id + "." + version + ".backup");
		if (!NUMBERED.matcher(backup.getFileName().toString()).matches())
			throw new IllegalArgumentException("Not a version of a vault.");
		return backup;
	}

	/**
	 * Puts bytes in the place of the matter; what was there becomes a backup. All or nothing, at any moment.
	 *
	 * @param whole tells a file that can be read from a damaged one
	 */
	void replace(byte[] bytes, Predicate<byte[]> whole) throws IOException {
		Path temp = temp();
		disk.createFolder(folder);
		try {
			disk.write(temp, bytes);
			if (Files.exists(matter()))
				keepPresent(whole);
			disk.replace(matter(), temp);
			disk.forceFolder(folder);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
	}

	/** Deletes backups that are no longer wanted; a save has succeeded whether or not this does. */
	void prune() throws IOException {
		List<Instant> versions = versions().stream().map(MatterFiles::time).toList();
		for (Instant gone : BackupPlan.superfluous(versions, clock.instant()))
			disk.delete(backup(Long.toString(gone.toEpochMilli())));
	}

	/** The backups, newest first. */
	List<String> versions() throws IOException {
		List<String> versions = new ArrayList<>();
		for (Path file : all()) {
			Matcher name = NUMBERED.matcher(file.getFileName().toString());
			if (name.matches() && name.group(3).equals("backup"))
				versions.add(name.group(2));
		}
		versions.sort(Comparator.comparing(MatterFiles::time).reversed());
		return versions;
	}

	static Instant time(String version) {
		return Instant.ofEpochMilli(Long.parseLong(version));
	}

	/** Removes what a crash during a save has left; only while the lock is held. */
	void clean() throws IOException {
		for (Path file : all())
			if (file.getFileName().toString().endsWith(".tmp"))
				disk.delete(file);
	}

	/** Deletes everything of the matter, the matter itself first. */
	void delete() throws IOException {
		disk.delete(matter());
		for (Path file : all())
			disk.delete(file);
		disk.forceFolder(folder);
	}

	/** Keeps a journal that cannot be read, under a name that says so. */
	void keepDamagedJournal() throws IOException {
		disk.replace(folder.resolve(id + "." + clock.millis() + ".damaged"), journal());
		disk.forceFolder(folder);
	}

	private void keepPresent(Predicate<byte[]> whole) throws IOException {
		long saved = Files.getLastModifiedTime(matter()).toMillis();
		String suffix = whole.test(disk.read(matter())) ? ".backup" : ".damaged";
		Path kept;
		do
			kept = folder.resolve(id + "." + saved++ + suffix);
		while (Files.exists(kept));
		disk.keep(matter(), kept);
	}

	private List<Path> all() throws IOException {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, id + ".*")) {
			files.forEach(all::add);
		}
		return all;
	}
}
