package org.pincite.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The normalised plain text of a source: lines end in {@code \n}, no null characters, Unicode NFC. Every position in Pincite is a UTF-16
 * offset into {@link #value()}. Immutable.
 *
 * @param value the text
 * @param hash  SHA-256 of its UTF-8 bytes, lower-case hexadecimal
 */
public record SourceText(String value, String hash) {

	public static SourceText of(String value) {
		return new SourceText(value, sha256(value));
	}

	public int length() {
		return value.length();
	}

	private static String sha256(String value) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
