package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.MatterMerge;
import org.pincite.vault.Incoming;
import org.pincite.vault.Sharing;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.exchange.MatterJson;
import org.pincite.vault.exchange.MatterJsonException;
import org.pincite.vault.exchange.SharedJson;
import org.pincite.vault.internal.age.Age;
import org.pincite.vault.internal.age.AgeException;

/** Keeps each sharing of a matter as {@code ID.SHARE.shared}, encrypted, the newest {@value #MOST} of them. */
final class Shares implements Sharing {

	static final Pattern FILE = Pattern.compile("(" + MatterFiles.ID + ")\\.(" + MatterFiles.ID + ")\\.shared");
	static final String KIND = "shared";
	static final int FIELDS = 2;
	private static final int MOST = 20;

	private final Vault vault;
	private final StandardKeys keys;
	private final Path folder;
	private final Disk disk;

	Shares(Vault vault, StandardKeys keys, Path folder, Disk disk) {
		this.vault = vault;
		this.keys = keys;
		this.folder = folder;
		this.disk = disk;
	}

	@Override
	public byte[] share(MatterSession session, List<String> recipients) {
		for (String recipient : recipients)
			if (!Age.isRecipient(recipient))
				throw new VaultException(Reason.WRONG_KEY, "This is no recipient: " + recipient + ". It begins with age1 and has 62 letters and digits.", null);
		if (recipients.isEmpty())
			throw new VaultException(Reason.WRONG_KEY, "A matter is shared with somebody: name a recipient.", null);
		String id = id(session);
		return io(() -> {
			String share = UUID.randomUUID().toString();
			byte[] json = SharedJson.write(session.matter(), share, known(id));
			keep(id, share, json);
			return Age.encrypt(json, recipients);
		});
	}

	@Override
	public Incoming open(byte[] file) {
		byte[] json = file;
		if (Age.looksEncrypted(file))
			try {
				json = Age.decrypt(file, keys.required().identities());
			} catch (AgeException e) {
				throw e.damaged() ? new VaultException(Reason.DAMAGED, "The file is damaged. Ask for it once more.", e)
						: new VaultException(Reason.WRONG_KEY, "The file is encrypted to somebody else. Give its sender the recipient of this vault: "
								+ keys.recipient(), e);
			}
		try {
			return SharedJson.read(json);
		} catch (MatterJsonException e) {
			throw new VaultException(Reason.DAMAGED, "The file holds no matter that this version reads.", e);
		}
	}

	@Override
	public MatterSession take(Incoming incoming) {
		MatterSession session = vault.add(incoming.matter());
		merged(session, incoming);
		return session;
	}

	@Override
	public MatterMerge merge(MatterSession ours, Incoming theirs) {
		String id = id(ours);
		// What was written by hand may lack ids.
		MatterSession.ofNew(theirs.matter()).close();
		Optional<Matter> base = io(() -> newest(id).stream().filter(theirs.knows()::contains).findFirst().flatMap(share -> read(id, share)));
		return MatterMerge.of(base.orElse(null), ours.matter(), theirs.matter());
	}

	@Override
	public void merged(MatterSession ours, Incoming theirs) {
		if (!theirs.share().isEmpty())
			io(() -> {
				keep(id(ours), theirs.share(), theirs.json());
				return null;
			});
	}

	private String id(MatterSession session) {
		return vault.idOf(session).orElseThrow(() -> new IllegalArgumentException("This vault did not open the matter."));
	}

	private List<String> known(String id) throws IOException {
		return newest(id);
	}

	/** The sharings of a matter, the newest first. */
	private List<String> newest(String id) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, id + ".*.shared")) {
			all.forEach(files::add);
		}
		List<String> shares = new ArrayList<>();
		record Dated(Path file, long time) {
		}
		List<Dated> dated = new ArrayList<>();
		for (Path file : files)
			dated.add(new Dated(file, Files.getLastModifiedTime(file).toMillis()));
		dated.sort(Comparator.comparingLong(Dated::time).reversed());
		for (Dated each : dated) {
			Matcher name = FILE.matcher(each.file().getFileName().toString());
			if (name.matches())
				shares.add(name.group(2));
		}
		return shares;
	}

	private Path file(String id, String share) {
		return folder.resolve(id + "." + share + ".shared");
	}

	private void keep(String id, String share, byte[] json) throws IOException {
		Path temp = folder.resolve(id + "." + UUID.randomUUID() + ".tmp");
		try {
			disk.write(temp, keys.current().seal(new Envelope(KIND, List.of(id, share), json)));
			disk.replace(file(id, share), temp);
			disk.forceFolder(folder);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
		List<String> all = newest(id);
		for (String old : all.subList(Math.min(MOST, all.size()), all.size()))
			disk.delete(file(id, old));
	}

	/** What was shared, or nothing if it is damaged: everything that differs has to be decided then. */
	private Optional<Matter> read(String id, String share) {
		try {
			Optional<Envelope> envelope = keys.required().open(disk.read(file(id, share)), KIND, FIELDS).filter(each -> each.fields().equals(List.of(id, share)));
			return envelope.isEmpty() ? Optional.empty() : Optional.of(MatterJson.read(envelope.get().body()));
		} catch (IOException | MatterJsonException e) {
			Log.warn("A sharing of a matter cannot be read any more.", e);
			return Optional.empty();
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
			throw Failures.of(e, folder, 1);
		}
	}
}
