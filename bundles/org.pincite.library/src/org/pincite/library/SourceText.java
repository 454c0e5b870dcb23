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

	/**
	 * A text with its hash. Null characters and halves of surrogate pairs, which no store can carry, are replaced by U+FFFD one for one, so that offsets
	 * into the value given hold.
	 */
	public static SourceText of(String value) {
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		// As many bytes as characters: ASCII, or else a half of a pair became a question mark.
		if (utf8.length == value.length() && value.indexOf(0) < 0 && new String(utf8, StandardCharsets.ISO_8859_1).equals(value))
			return new SourceText(value, sha256(utf8));
		String storable = storable(value);
		return new SourceText(storable, sha256(storable == value ? utf8 : storable.getBytes(StandardCharsets.UTF_8)));
	}

	public int length() {
		return value.length();
	}

	private static String storable(String value) {
		char[] changed = null;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < value.length()
					&& Character.isLowSurrogate(value.charAt(i + 1));
			if (pair) {
				i++;
			} else if (c == 0 || Character.isSurrogate(c)) {
				changed = changed == null ? value.toCharArray() : changed;
				changed[i] = '\ufffd';
			}
		}
		return changed == null ? value : new String(changed);
	}

	private static String sha256(byte[] utf8) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
