package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.pincite.matter.format.MatterFormat;
import org.pincite.matter.format.MatterFormatException;
import org.pincite.matter.format.MatterHeader;
import org.pincite.vault.MatterEntry;

/** What a vault's folder holds. */
final class Listing {

	static final String DAMAGED = "The file of this matter is damaged. Open an earlier version of it.";

	private final Path folder;
	private final Disk disk;

	Listing(Path folder, Disk disk) {
		this.folder = folder;
		this.disk = disk;
	}

	/** Ids of all matters, those of which only earlier versions are left included. */
	List<String> ids() throws IOException {
		TreeSet<String> ids = new TreeSet<>(ids("*.age"));
		ids.addAll(ids("*.backup"));
		return List.copyOf(ids);
	}

	/** Ids of the matters that a session left a journal of. */
	List<String> journals() throws IOException {
		return ids("*.journal");
	}

	private List<String> ids(String glob) throws IOException {
		TreeSet<String> ids = new TreeSet<>();
		if (Files.isDirectory(folder))
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
				for (Path file : files) {
					String name = file.getFileName().toString();
					String id = name.substring(0, name.indexOf('.'));
					if (MatterFiles.ID.matcher(id).matches() && !name.endsWith(".key.age"))
						ids.add(id);
				}
			}
		return List.copyOf(ids);
	}

	/** All matters, the last saved first. */
	List<MatterEntry> entries(Keyring keys) throws IOException {
		List<MatterEntry> entries = new ArrayList<>();
		for (String id : ids())
			entry(id, folder.resolve(id + ".age"), keys).ifPresent(entries::add);
		entries.sort(Comparator.comparing(MatterEntry::saved).reversed().thenComparing(MatterEntry::id));
		return entries;
	}

	private Optional<MatterEntry> entry(String id, Path file, Keyring keys) throws IOException {
		Instant saved = Instant.EPOCH;
		try {
			saved = Files.getLastModifiedTime(file).toInstant();
			Optional<SavedMatter> matter = SavedMatter.of(disk.read(file), id, keys);
			if (matter.isEmpty())
				return Optional.of(bad(id, saved, DAMAGED));
			MatterHeader header = MatterFormat.header(matter.get().matter());
			return Optional.of(new MatterEntry(id, text(header.id()), text(header.title()), header.example(), saved, Optional.empty()));
		} catch (NoSuchFileException e) {
			// Deleted by another instance since the folder was read, or lost while its earlier versions are there.
			return ids("*.backup").contains(id) ? Optional.of(bad(id, saved, "The file of this matter is missing. Open an earlier version of it."))
					: Optional.empty();
		} catch (MatterFormatException e) {
			return Optional.of(bad(id, saved, e.getMessage()));
		} catch (FileSystemException e) {
			return Optional.of(bad(id, saved, Failures.of(e, folder, 0).getMessage()));
		}
	}

	private static MatterEntry bad(String id, Instant saved, String problem) {
		return new MatterEntry(id, "", "", false, saved, Optional.of(problem));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
