package org.pincite.ingest.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out how a text is encoded and decodes it: byte order mark, then UTF-16 by its zero bytes, ISO 2022 by its escapes, strict UTF-8, and for what is left
 * the likeliest of the older encodings, Windows-1252 unless another is clearly likelier.
 */
public final class Decoding {
	private Decoding() {
	}

	public static String decode(byte[] bytes) {
		Charset marked = byteOrderMark(bytes);
		if (marked != null)
			return loose(bytes, marked);
		Charset wide = zeroBytes(bytes);
		if (wide != null)
			return loose(bytes, wide);
		if (hasEscapes(bytes) && Charset.isSupported("ISO-2022-JP"))
			return loose(bytes, Charset.forName("ISO-2022-JP"));
		try {
			return strict(bytes);
		} catch (CharacterCodingException notUtf8) {
			// Mostly UTF-8 with a few broken bytes stays UTF-8; replacement characters then show where.
			String utf8 = loose(bytes, StandardCharsets.UTF_8);
			return mostlyUtf8(utf8) ? utf8 : loose(bytes, EncodingGuess.of(bytes));
		}
	}

	/** True if the bytes are well-formed UTF-8. */
	public static boolean isUtf8(byte[] bytes) {
		try {
			strict(bytes);
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static String strict(byte[] bytes) throws CharacterCodingException {
		CharBuffer chars = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
		return chars.toString();
	}

	private static String loose(byte[] bytes, Charset charset) {
		return new String(bytes, charset);
	}

	/** Japanese in seven bits switches between its alphabets by escapes. */
	private static boolean hasEscapes(byte[] bytes) {
		for (int i = 0; i + 2 < bytes.length; i++) {
			if (bytes[i] < 0)
				return false;
			if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@'))
				return true;
		}
		return false;
	}

	private static boolean mostlyUtf8(String decoded) {
		int bad = 0;
		int good = 0;
		for (int i = 0; i < decoded.length(); i++) {
			char c = decoded.charAt(i);
			if (c == '\ufffd')
				bad++;
			else if (c > 127)
				good++;
		}
		return good > 4 * bad;
	}

	private static Charset byteOrderMark(byte[] b) {
		if (b.length >= 3 && (b[0] & 255) == 0xef && (b[1] & 255) == 0xbb && (b[2] & 255) == 0xbf)
			return StandardCharsets.UTF_8;
		if (b.length >= 4 && b[0] == 0 && b[1] == 0 && (b[2] & 255) == 0xfe && (b[3] & 255) == 0xff)
			return Charset.forName("UTF-32BE");
		if (b.length >= 4 && (b[0] & 255) == 0xff && (b[1] & 255) == 0xfe && b[2] == 0 && b[3] == 0)
			return Charset.forName("UTF-32LE");
		if (b.length >= 2 && (b[0] & 255) == 0xfe && (b[1] & 255) == 0xff)
			return StandardCharsets.UTF_16BE;
		if (b.length >= 2 && (b[0] & 255) == 0xff && (b[1] & 255) == 0xfe)
			return StandardCharsets.UTF_16LE;
		return null;
	}

	/** UTF-16 without a mark shows as zeros in every other byte of Western text. */
	private static Charset zeroBytes(byte[] b) {
		int look = Math.min(b.length, 4096) & ~1;
		int even = 0;
		int odd = 0;
		for (int i = 0; i < look; i += 2) {
			if (b[i] == 0)
				even++;
			if (b[i + 1] == 0)
				odd++;
		}
		if (look < 8)
			return null;
		if (odd > look * 2 / 5 && even < look / 20)
			return StandardCharsets.UTF_16LE;
		return even > look * 2 / 5 && odd < look / 20 ? StandardCharsets.UTF_16BE : null;
	}
}
