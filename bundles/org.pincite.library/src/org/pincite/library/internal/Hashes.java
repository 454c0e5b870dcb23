package org.pincite.library.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in bytes and in lower-case hexadecimal. */
final class Hashes {

	private Hashes() {
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	static byte[] sha256(byte[] bytes) {
		return sha256().digest(bytes);
	}

	static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	/** The bytes of a hash, or null when it is none. */
	static byte[] bytes(String hex) {
		try {
			return HexFormat.of().parseHex(hex);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
