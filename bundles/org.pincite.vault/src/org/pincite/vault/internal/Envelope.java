package org.pincite.vault.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/**
 * What stands around the bytes of a matter on the disk: one line with their SHA-256, so that a file that is cut off or altered is told from one
 * that is whole. It guards against accidents only; encryption will take its place.
 */
final class Envelope {

	private static final byte[] MAGIC = "pincite-vault 1 ".getBytes(StandardCharsets.US_ASCII);
	private static final int HASH = 64;
	private static final int HEAD = MAGIC.length + HASH + 1;

	private Envelope() {
	}

	static byte[] seal(byte[] matter) {
		byte[] sealed = new byte[HEAD + matter.length];
		System.arraycopy(MAGIC, 0, sealed, 0, MAGIC.length);
		System.arraycopy(hash(matter), 0, sealed, MAGIC.length, HASH);
		sealed[HEAD - 1] = '\n';
		System.arraycopy(matter, 0, sealed, HEAD, matter.length);
		return sealed;
	}

	/** @throws VaultException if the bytes are not what {@link #seal} made, {@code DAMAGED} */
	static byte[] open(byte[] sealed) {
		if (!whole(sealed))
			throw new VaultException(Reason.DAMAGED, "The file of this matter is damaged. Open an earlier version of it.", null);
		return Arrays.copyOfRange(sealed, HEAD, sealed.length);
	}

	static boolean whole(byte[] sealed) {
		return sealed.length >= HEAD && Arrays.equals(sealed, 0, MAGIC.length, MAGIC, 0, MAGIC.length) && sealed[HEAD - 1] == '\n'
				&& Arrays.equals(sealed, MAGIC.length, MAGIC.length + HASH, hash(Arrays.copyOfRange(sealed, HEAD, sealed.length)), 0, HASH);
	}

	private static byte[] hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).getBytes(StandardCharsets.US_ASCII);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
