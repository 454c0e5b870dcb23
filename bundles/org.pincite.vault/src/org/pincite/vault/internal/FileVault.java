package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Backup;
import org.pincite.vault.Exhibits;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Recovery;
import org.pincite.vault.Saving;
import org.pincite.vault.Sharing;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.VaultKeys;
import org.pincite.vault.VaultLocation;

/** A vault of one encrypted file for each matter, with its journal and earlier versions beside it. */
@Component(service = Vault.class)
public final class FileVault implements Vault {

	/** Binary logarithm of scrypt's N for the passphrase: 128 MB of memory and half a second for each guess. */
	private static final int WORK = 17;

	private final Path folder;
	private final Disk disk;
	private final Clock clock;
	private final StandardKeys keys;
	private final Listing listing;
	private final Map<MatterSession, OpenFile> open = Collections.synchronizedMap(new IdentityHashMap<>());

	@Activate
	public FileVault(@Reference VaultLocation location) {
		this(location, new Disk(), Clock.systemUTC(), WORK);
	}

	/** @param workFactor of the passphrase; tests use a low one */
	FileVault(VaultLocation location, Disk disk, Clock clock, int workFactor) {
		folder = location.folder().toAbsolutePath().normalize();
		this.disk = disk;
		this.clock = clock;
		keys = new StandardKeys(folder, disk, workFactor);
		keys.watch(this::settle, this::refuseWhileOpen);
		listing = new Listing(folder, disk);
	}

	/** Forgets the keys with the service. */
	@Deactivate
	void end() {
		keys.forget();
	}

	@Override
	public VaultKeys keys() {
		return keys;
	}

	@Override
	public Exhibits exhibits(MatterSession session) {
		return new ExhibitFiles(ours(session).files, keys, folder, disk);
	}

	@Override
	public Sharing sharing() {
		return new Shares(this, keys, folder, disk);
	}

	@Override
	public boolean encrypted() {
		return keys.state() != VaultKeys.State.ABSENT && keys.state() != VaultKeys.State.UNENCRYPTED && !keys.demonstration();
	}

	@Override
	public int size() {
		return io(() -> listing.ids().size());
	}

	@Override
	public int plainMatters() {
		return io(() -> Migration.matters(folder));
	}

	@Override
	public List<MatterEntry> list() {
		if (keys.state() == VaultKeys.State.ABSENT)
			return List.of();
		return io(() -> listing.entries(keys.required()));
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
		keys.current();
		MatterFiles files = files(UUID.randomUUID().toString());
		MatterLock lock = io(() -> {
			disk.createFolder(folder);
			return MatterLock.take(files.lock());
		});
		MatterSession session = MatterSession.ofNew(matter);
		held(new OpenFile(files, session, lock, new History(), journal(files, 0, List.of()), 0, Optional.empty()));
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
		keys.required();
		return locked(id, (files, lock) -> {
			SavedMatter saved = read(files, files.matter());
			return Opening.of(files, saved, saved.version(), true, keys.required());
		});
	}

	@Override
	public MatterSession open(Backup backup) {
		keys.required();
		return locked(backup.id(), (files, lock) -> {
			SavedMatter saved = read(files, files.backup(backup.version()));
			Optional<SavedMatter> newest = Files.exists(files.matter()) ? SavedMatter.of(disk.read(files.matter()), files.id(), keys.required())
					: Optional.empty();
			// Where the newest version is lost, what was done after this one comes from the journal; where it is not, the user wants this one.
			return Opening.of(files, saved, Math.max(saved.version(), newest.map(SavedMatter::version).orElse(0L)), newest.isEmpty(), keys.required())
					.asNew();
		});
	}

	@Override
	public Optional<String> idOf(MatterSession session) {
		return Optional.ofNullable(open.get(session)).map(file -> file.files.id());
	}

	@Override
	public void save(MatterSession session) {
		saving(session).ifPresent(saving -> {
			saving.write();
			saving.done();
		});
	}

	@Override
	public Optional<Saving> saving(MatterSession session) {
		OpenFile file = ours(session);
		if (!file.unsaved() && file.journal.trouble().isEmpty())
			return Optional.empty();
		return Optional.of(new Snapshot(file, keys.current(), folder));
	}

	@Override
	public Optional<Recovery> recovery(MatterSession session) {
		return ours(session).recovery;
	}

	@Override
	public Optional<String> trouble(MatterSession session) {
		return ours(session).journal.trouble()
				.map(error -> "The last edits are in memory only. " + Failures.of(error, folder, 1).getMessage());
	}

	private OpenFile ours(MatterSession session) {
		OpenFile file = open.get(session);
		if (file == null)
			throw new IllegalArgumentException("This vault did not open the matter, or it was closed.");
		return file;
	}

	@Override
	public void delete(String id) {
		keys.required();
		MatterFiles files = known(id);
		io(() -> {
			try (MatterLock lock = MatterLock.take(files.lock())) {
				files.delete();
			}
			return null;
		});
	}

	@Override
	public List<Backup> backups(String id) {
		Keyring ring = keys.required();
		MatterFiles files = files(checked(id));
		return io(() -> {
			List<Backup> backups = new ArrayList<>();
			if (Files.isDirectory(folder))
				for (String version : files.versions())
					backups.add(new Backup(id, version, MatterFiles.time(version),
							SavedMatter.of(disk.read(files.backup(version)), id, ring).isPresent()));
			return backups;
		});
	}

	/** Opens a matter while holding its lock. */
	private interface Opener {
		Opening open(MatterFiles files, MatterLock lock) throws IOException;
	}

	private MatterSession locked(String id, Opener opener) {
		MatterFiles files = known(id);
		return io(() -> {
			MatterLock lock = MatterLock.take(files.lock());
			try {
				clean(files);
				return started(opener.open(files, lock), files, lock);
			} catch (IOException | RuntimeException e) {
				release(lock);
				throw e;
			}
		});
	}

	private MatterSession started(Opening opening, MatterFiles files, MatterLock lock) throws IOException {
		Optional<Recovery> recovery = opening.recover(disk);
		OpenFile file = new OpenFile(files, opening.session(), lock, opening.history(), journal(files, opening.version(), opening.entries()), opening.version(),
				recovery);
		if (!file.unsaved() || settled(opening, file))
			opening.forget(disk);
		return held(file);
	}

	/** Saves what came back, or the earlier version that is opened, before anything else is written over it; opens all the same if the disk refuses. */
	private boolean settled(Opening opening, OpenFile file) {
		try {
			Snapshot saved = new Snapshot(file, keys.current(), folder);
			saved.write();
			saved.done();
			return true;
		} catch (VaultException e) {
			if (opening.damagedJournal())
				throw e;
			if (opening.instead())
				file.journal.hold(e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e));
			Log.warn("What opening a matter brought back could not be saved yet.", e);
			return false;
		}
	}

	private MatterSession held(OpenFile file) {
		MatterSession session = file.session;
		session.keep((step, edit) -> file.journal.append(file.entry(step, edit)));
		open.put(session, file);
		session.onClose(() -> {
			open.remove(session);
			file.journal.close(!file.unsaved());
			release(file.lock);
		});
		return session;
	}

	private JournalKeeper journal(MatterFiles files, long version, List<byte[]> entries) {
		return new JournalKeeper(new JournalKeeper.Files() {
			@Override
			public Journal create(String id, long from, List<byte[]> first) throws IOException {
				return Journal.create(id, files.journal(), files.temp(), disk, keys.required(), files.id(), from, first);
			}

			@Override
			public void delete() throws IOException {
				disk.delete(files.journal());
			}
		}, version, entries);
	}

	/** Tidies up after a crash; a matter opens whether or not that succeeds. */
	private static void clean(MatterFiles files) {
		try {
			files.clean();
		} catch (IOException e) {
			Log.warn("What an interrupted save has left could not be removed.", e);
		}
	}

	private SavedMatter read(MatterFiles files, Path file) throws IOException {
		try {
			return SavedMatter.of(disk.read(file), files.id(), keys.required())
					.orElseThrow(() -> new VaultException(Reason.DAMAGED, Listing.DAMAGED, null));
		} catch (NoSuchFileException e) {
			throw notFound();
		}
	}

	/** Takes in the journals that were left behind. */
	private void settle() {
		refuseWhileOpen();
		for (String id : io(listing::journals))
			open(id).close();
	}

	private void refuseWhileOpen() {
		if (!open.isEmpty())
			throw new VaultException(Reason.LOCKED, "A matter is open. Close it first.", null);
	}

	private MatterFiles known(String id) {
		MatterFiles files = files(checked(id));
		return io(() -> {
			if (!Files.exists(files.matter()) && (!Files.isDirectory(folder) || files.versions().isEmpty()))
				throw notFound();
			return files;
		});
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

	/** Something done to the folder. */
	private interface Work<T> {
		T run() throws IOException;
	}

	private <T> T io(Work<T> work) {
		try {
			return work.run();
		} catch (IOException e) {
			throw Failures.of(e, folder, 0);
		}
	}
}
