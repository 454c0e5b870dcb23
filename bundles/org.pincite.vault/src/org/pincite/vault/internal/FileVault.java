package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.SavePoint;
import org.pincite.matter.format.MatterFormat;
import org.pincite.matter.format.MatterFormatException;
import org.pincite.matter.format.MatterHeader;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.VaultLocation;

/** A vault of one file for each matter, in an {@link Envelope}. */
@Component(service = Vault.class)
public final class FileVault implements Vault {

	private static final String ENDING = ".pincite";

	private final Path folder;
	private final Disk disk;
	private final Clock clock;
	private final Map<MatterSession, String> open = Collections.synchronizedMap(new IdentityHashMap<>());

	@Activate
	public FileVault(@Reference VaultLocation location) {
		this(location, new Disk(), Clock.systemUTC());
	}

	FileVault(VaultLocation location, Disk disk, Clock clock) {
		folder = location.folder().toAbsolutePath().normalize();
		this.disk = disk;
		this.clock = clock;
	}

	@Override
	public List<MatterEntry> list() {
		List<MatterEntry> entries = new ArrayList<>();
		if (!Files.isDirectory(folder))
			return entries;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				String id = name.substring(0, name.length() - ENDING.length());
				if (MatterFiles.ID.matcher(id).matches())
					entry(id, file).ifPresent(entries::add);
			}
		} catch (IOException e) {
			throw Failures.of(e, folder, 0);
		}
		entries.sort(Comparator.comparing(MatterEntry::saved).reversed().thenComparing(MatterEntry::id));
		return entries;
	}

	private Optional<MatterEntry> entry(String id, Path file) throws IOException {
		Instant saved = Instant.EPOCH;
		try {
			saved = Files.getLastModifiedTime(file).toInstant();
			MatterHeader header = MatterFormat.header(Envelope.open(disk.read(file)));
			return Optional.of(new MatterEntry(id, text(header.id()), text(header.title()), header.example(), saved, Optional.empty()));
		} catch (NoSuchFileException e) {
			// Deleted by another instance since the folder was read.
			return Optional.empty();
		} catch (MatterFormatException | VaultException e) {
			return Optional.of(new MatterEntry(id, "", "", false, saved, Optional.of(e.getMessage())));
		} catch (FileSystemException e) {
			return Optional.of(new MatterEntry(id, "", "", false, saved, Optional.of(Failures.of(e, folder, 0).getMessage())));
		}
	}

	@Override
	public Optional<MatterEntry> find(String idOrTitle) {
		List<MatterEntry> all = list();
		List<Predicate<MatterEntry>> ways = List.of(entry -> entry.id().equals(idOrTitle), entry -> entry.matter().equals(idOrTitle),
				entry -> entry.title().equals(idOrTitle));
		for (Predicate<MatterEntry> way : ways) {
			List<MatterEntry> found = all.stream().filter(way).toList();
			if (found.size() == 1)
				return Optional.of(found.getFirst());
		}
		return Optional.empty();
	}

	@Override
	public MatterSession create(String title) {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		matter.setTitle(title);
		return add(matter);
	}

	@Override
	public MatterSession add(Matter matter) {
		MatterFiles files = files(UUID.randomUUID().toString());
		MatterLock lock;
		try {
			disk.createFolder(folder);
			lock = MatterLock.take(files.lock());
		} catch (IOException e) {
			throw Failures.of(e, folder, 1);
		}
		MatterSession session = started(MatterSession.ofNew(matter), files, lock);
		try {
			save(session);
		} catch (VaultException e) {
			session.close();
			throw e;
		}
		return session;
	}

	@Override
	public MatterSession open(String id) {
		return locked(id, files -> MatterSession.ofSaved(read(files.matter())));
	}

	@Override
	public MatterSession open(Backup backup) {
		return locked(backup.id(), files -> MatterSession.ofNew(read(files.backup(backup.version()))));
	}

	@Override
	public Optional<String> idOf(MatterSession session) {
		return Optional.ofNullable(open.get(session));
	}

	@Override
	public void save(MatterSession session) {
		String id = open.get(session);
		if (id == null)
			throw new IllegalArgumentException("This vault did not open the matter, or it was closed.");
		if (!session.dirty())
			return;
		SavePoint point = session.savePoint();
		byte[] bytes = Envelope.seal(MatterFormat.write(session.matter()));
		MatterFiles files = files(id);
		try {
			files.replace(bytes);
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw Failures.of(e, folder, bytes.length);
		}
		session.saved(point);
		try {
			files.prune();
		} catch (IOException e) {
			Log.warn("Old versions of a matter could not be removed.", e);
		}
	}

	@Override
	public void delete(String id) {
		MatterFiles files = known(id);
		try (MatterLock lock = MatterLock.take(files.lock())) {
			files.delete();
		} catch (IOException e) {
			throw Failures.of(e, folder, 1);
		}
	}

	@Override
	public List<Backup> backups(String id) {
		MatterFiles files = files(checked(id));
		List<Backup> backups = new ArrayList<>();
		try {
			if (Files.isDirectory(folder))
				for (String version : files.versions())
					backups.add(new Backup(id, version, MatterFiles.time(version), Envelope.whole(disk.read(files.backup(version)))));
		} catch (IOException e) {
			throw Failures.of(e, folder, 0);
		}
		return backups;
	}

	@Override
	public boolean encrypted() {
		return false;
	}

	/** Opens a session while holding its lock. */
	private interface Opener {
		MatterSession open(MatterFiles files) throws IOException;
	}

	private MatterSession locked(String id, Opener opener) {
		MatterFiles files = known(id);
		MatterLock lock = null;
		try {
			lock = MatterLock.take(files.lock());
			clean(files);
			return started(opener.open(files), files, lock);
		} catch (IOException | RuntimeException e) {
			if (lock != null)
				release(lock);
			throw e instanceof IOException io ? Failures.of(io, folder, 0) : (RuntimeException) e;
		}
	}

	/** Tidies up after a crash; a matter opens whether or not that succeeds. */
	private static void clean(MatterFiles files) {
		try {
			files.clean();
		} catch (IOException e) {
			Log.warn("What an interrupted save has left could not be removed.", e);
		}
	}

	private MatterSession started(MatterSession session, MatterFiles files, MatterLock lock) {
		String name = files.matter().getFileName().toString();
		open.put(session, name.substring(0, name.length() - ENDING.length()));
		session.onClose(() -> {
			open.remove(session);
			release(lock);
		});
		return session;
	}

	private Matter read(Path file) throws IOException {
		try {
			return MatterFormat.read(Envelope.open(disk.read(file)));
		} catch (NoSuchFileException e) {
			throw notFound();
		} catch (MatterFormatException e) {
			throw new VaultException(e.reason() == MatterFormatException.Reason.NEWER ? Reason.NEWER : Reason.DAMAGED, e.getMessage(), e);
		}
	}

	private MatterFiles known(String id) {
		MatterFiles files = files(checked(id));
		try {
			if (!Files.exists(files.matter()) && (!Files.isDirectory(folder) || files.versions().isEmpty()))
				throw notFound();
		} catch (IOException e) {
			throw Failures.of(e, folder, 0);
		}
		return files;
	}

	private MatterFiles files(String id) {
		return new MatterFiles(folder, id, disk, clock);
	}

	private static String checked(String id) {
		if (id == null || !MatterFiles.ID.matcher(id).matches())
			throw notFound();
		return id;
	}

	private static VaultException notFound() {
		return new VaultException(Reason.NOT_FOUND, "There is no such matter in the vault. It may have been deleted.", null);
	}

	private static void release(MatterLock lock) {
		try {
			lock.close();
		} catch (IOException e) {
			Log.warn("The lock of a matter could not be released; it ends with this program.", e);
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
