package org.pincite.vault.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The journal of an open matter: every edit, encrypted, on the disk before the next. A file of
 * {@code pincite-journal 1}, the length and bytes of an age file that holds the journal's own key, a slot that says how many entries there are,
 * and the entries: length, then ChaCha20-Poly1305 under that key with the number of the entry as nonce and the tag of the entry before as
 * associated data. So an entry that is altered, left out, doubled or moved shows, and with the slot one that is missing at the end.
 * <p>
 * Not safe for use by many threads.
 */
final class Journal implements AutoCloseable {

	static final byte[] MAGIC = "pincite-journal 1\n".getBytes(StandardCharsets.US_ASCII);
	static final String KIND = "journal";
	static final int FIELDS = 3;
	static final int SLOT = 40;
	static final int TAG = 16;
	private static final int KEY = 32;

	private final Path file;
	private final Disk.Log log;
	private final Chain chain;
	private final long slotAt;
	private long end;

	private Journal(Path file, Disk.Log log, Chain chain, long slotAt, long end) {
		this.file = file;
		this.log = log;
		this.chain = chain;
		this.slotAt = slotAt;
		this.end = end;
	}

	/**
	 * Begins a journal for a matter as it was saved in a version, with its first entries. The file appears whole or not at all, and until then the one
	 * in its place stays.
	 */
	static Journal create(String id, Path file, Path temp, Disk disk, Keyring keys, String matter, long version, List<byte[]> entries) throws IOException {
		byte[] key = new byte[KEY];
		new SecureRandom().nextBytes(key);
		Chain chain = new Chain(key);
		try {
			byte[] head = keys.seal(new Envelope(KIND, List.of(matter, Long.toString(version), id), key));
			byte[] first = first(entries, chain);
			long slotAt = MAGIC.length + 4 + head.length;
			ByteBuffer begin = ByteBuffer.allocate((int) slotAt + SLOT + first.length);
			begin.put(MAGIC).putInt(head.length).put(head).put(chain.slot()).put(first);
			disk.write(temp, begin.array());
			disk.replace(file, temp);
			disk.forceFolder(file.getParent());
			return new Journal(file, disk.log(file), chain, slotAt, begin.capacity());
		} catch (IOException | RuntimeException e) {
			chain.close();
			disk.discard(temp, e);
			throw e;
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static byte[] first(List<byte[]> entries, Chain chain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] entry : entries) {
			byte[] sealed = chain.sealed(entry);
			bytes.write(ByteBuffer.allocate(4).putInt(sealed.length).array());
			bytes.write(sealed);
			chain.advance(sealed);
		}
		return bytes.toByteArray();
	}

	/** How many entries were written. */
	long entries() {
		return chain.entries;
	}

	/** Bytes of the file. */
	long size() {
		return end;
	}

	/** Writes an entry; it is on the disk when this returns. If this throws, the same entry may be tried again. */
	void append(byte[] entry) throws IOException {
		// A folder that has vanished lets an open file be written to all the same, for nothing.
		if (!Files.exists(file))
			throw new NoSuchFileException(file.toString());
		byte[] sealed = chain.sealed(entry);
		log.write(end, ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).flip());
		log.write(slotAt, ByteBuffer.wrap(chain.slotAfter()));
		log.force();
		chain.advance(sealed);
		end += 4 + sealed.length;
	}

	@Override
	public void close() throws IOException {
		chain.close();
		log.close();
	}

	/** The cryptography of a journal and where in it one is. */
	static final class Chain implements AutoCloseable {
		private final MacKey cipherKey;
		private final MacKey slotKey;
		private byte[] previous = new byte[TAG];
		private long entries;

		Chain(byte[] key) {
			cipherKey = MacKey.derived(key, "pincite journal 1 entries");
			slotKey = MacKey.derived(key, "pincite journal 1 slot");
		}

		long entries() {
			return entries;
		}

		private Cipher cipher(int mode) throws GeneralSecurityException {
			Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
			cipher.init(mode, new SecretKeySpec(cipherKey.bytes(), "ChaCha20"), new IvParameterSpec(ByteBuffer.allocate(12).putLong(4, entries).array()));
			cipher.updateAAD(previous);
			return cipher;
		}

		byte[] sealed(byte[] entry) {
			try {
				return cipher(Cipher.ENCRYPT_MODE).doFinal(entry);
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException("Every Java of this version has ChaCha20-Poly1305.", e);
			}
		}

		/** The next entry, or null if this is not it. */
		byte[] opened(byte[] sealed) {
			try {
				byte[] entry = cipher(Cipher.DECRYPT_MODE).doFinal(sealed);
				advance(sealed);
				return entry;
			} catch (GeneralSecurityException e) {
				// Not what was written; the reader of the journal says so.
				return null;
			}
		}

		void advance(byte[] sealed) {
			previous = Arrays.copyOfRange(sealed, sealed.length - TAG, sealed.length);
			entries++;
		}

		byte[] slot() {
			return slot(entries);
		}

		byte[] slotAfter() {
			return slot(entries + 1);
		}

		private byte[] slot(long count) {
			byte[] number = ByteBuffer.allocate(8).putLong(count).array();
			return ByteBuffer.allocate(SLOT).put(number).put(slotKey.of(number)).array();
		}

		/** How many entries a slot says there are, or -1 if it is damaged. */
		long count(byte[] slot) {
			long count = ByteBuffer.wrap(slot).getLong();
			return count >= 0 && java.security.MessageDigest.isEqual(slot, slot(count)) ? count : -1;
		}

		@Override
		public void close() {
			cipherKey.close();
			slotKey.close();
		}
	}
}
