package org.pincite.vault.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.pincite.vault.Exhibit;
import org.pincite.vault.Exhibits;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;
import org.pincite.vault.internal.age.Age;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * Documents as files {@code ID.RANDOM.exhibit}, and their list {@code ID.exhibits}, which is signed and holds the hash of each: so one that somebody else
 * encrypted to the vault is refused like one that is damaged.
 */
final class ExhibitFiles implements Exhibits {

	static final String KIND = "exhibits";
	static final int FIELDS = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	private final MatterFiles files;
	private final StandardKeys keys;
	private final Path folder;
	private final Disk disk;

	ExhibitFiles(MatterFiles files, StandardKeys keys, Path folder, Disk disk) {
		this.files = files;
		this.keys = keys;
		this.folder = folder;
		this.disk = disk;
	}

	@Override
	public List<Exhibit> list() {
		return io(() -> {
			if (!Files.exists(files.exhibits()))
				return List.of();
			Envelope envelope = keys.required().open(disk.read(files.exhibits()), KIND, FIELDS).filter(each -> each.id().equals(files.id()))
					.orElseThrow(() -> new VaultException(Reason.DAMAGED, "The list of this matter's documents is damaged. Restore it from a backup of the folder.",
							null));
			List<Exhibit> exhibits = new ArrayList<>();
			for (JsonNode each : JSON.readTree(envelope.body()))
				exhibits.add(new Exhibit(each.path("id").asText(), each.path("title").asText(), each.path("size").asLong(), each.path("sha256").asText(),
						Instant.parse(each.path("added").asText())));
			return exhibits;
		});
	}

	private void save(List<Exhibit> exhibits) throws IOException {
		ArrayNode list = JSON.createArrayNode();
		exhibits.forEach(each -> list.addObject().put("id", each.id()).put("title", each.title()).put("size", each.size()).put("sha256", each.sha256())
				.put("added", each.added().toString()));
		Path temp = files.temp();
		try {
			disk.write(temp, keys.current().seal(new Envelope(KIND, List.of(files.id()), JSON.writeValueAsBytes(list))));
			disk.replace(files.exhibits(), temp);
			disk.forceFolder(folder);
		} catch (IOException | RuntimeException e) {
			disk.discard(temp, e);
			throw e;
		}
	}

	@Override
	public Exhibit add(String title, InputStream content) {
		return io(() -> {
			List<Exhibit> all = new ArrayList<>(list());
			String id = UUID.randomUUID().toString();
			MessageDigest hash = sha256();
			Path temp = files.temp();
			long size;
			try {
				try (OutputStream out = Age.encrypting(disk.stream(temp), keys.current().recipients())) {
					size = new DigestInputStream(content, hash).transferTo(out);
				}
				disk.replace(files.exhibit(id), temp);
			} catch (IOException | RuntimeException e) {
				disk.discard(temp, e);
				throw e;
			}
			Exhibit exhibit = new Exhibit(id, title, size, HexFormat.of().formatHex(hash.digest()), Instant.now().truncatedTo(ChronoUnit.MILLIS));
			all.add(exhibit);
			try {
				save(all);
			} catch (IOException | RuntimeException e) {
				// The list may be in its place all the same, where only the last step failed: what it names stays.
				if (!listed(id))
					disk.discard(files.exhibit(id), e);
				throw e;
			}
			return exhibit;
		});
	}

	private boolean listed(String id) {
		try {
			return list().stream().anyMatch(each -> each.id().equals(id));
		} catch (VaultException e) {
			// Better a file too many than one too few.
			return true;
		}
	}

	@Override
	public InputStream open(Exhibit exhibit) {
		return io(() -> {
			try {
				return new Checked(Age.decrypting(Files.newInputStream(files.exhibit(exhibit.id())), keys.required().identities()), exhibit.sha256());
			} catch (NoSuchFileException e) {
				throw new VaultException(Reason.NOT_FOUND, "This document is not in the vault any more.", e);
			}
		});
	}

	@Override
	public void remove(Exhibit exhibit) {
		io(() -> {
			List<Exhibit> left = new ArrayList<>(list());
			if (!left.removeIf(each -> each.id().equals(exhibit.id())))
				throw new VaultException(Reason.NOT_FOUND, "This document is not in the vault any more.", null);
			save(left);
			disk.delete(files.exhibit(exhibit.id()));
			disk.forceFolder(folder);
			return null;
		});
	}

	/** Compares with the hash at the end: the bytes are those that were put in. */
	private static final class Checked extends FilterInputStream {
		private final MessageDigest hash = sha256();
		private final String expected;

		Checked(InputStream in, String expected) {
			super(in);
			this.expected = expected;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			int read = read(one, 0, 1);
			return read < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0)
				hash.update(bytes, offset, read);
			else if (read < 0 && !HexFormat.of().formatHex(((MessageDigest) clone(hash)).digest()).equals(expected))
				throw new IOException("the document is not the one that was put in");
			return read;
		}

		private static Object clone(MessageDigest hash) throws IOException {
			try {
				return hash.clone();
			} catch (CloneNotSupportedException e) {
				throw new IOException(e);
			}
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** Something done to the folder. */
	private interface Work<T> {
		T run() throws IOException;
	}

	private <T> T io(Work<T> work) {
		try {
			return work.run();
		} catch (org.pincite.vault.internal.age.AgeException e) {
			throw new VaultException(Reason.DAMAGED, "This document is damaged. Restore it from a backup of the folder.", e);
		} catch (IOException e) {
			throw Failures.of(e, folder, 1);
		}
	}
}
