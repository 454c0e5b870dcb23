package org.pincite.ingest.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Guesses the encoding of a text that is not Unicode. ICU weighs which letters follow one another in which language; what it says of a text in a western
 * language with few accents is not worth much, so another answer than Windows-1252 has to be borne out by the bytes.
 */
final class EncodingGuess {
	/** A superset of ISO 8859-1 in which every byte has a meaning, once its five holes are mapped to themselves. */
	private static final Charset WESTERN = Charset.forName("windows-1252");
	private static final Set<String> WESTERN_NAMES = Set.of("ISO-8859-1", "windows-1252", "ISO-8859-15");
	private static final Set<String> OF_MANY_BYTES = Set.of("Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5");
	/** Languages of these write with other letters, which are then most of all. */
	private static final Set<String> OTHER_LETTERS = Set.of("ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-8-I", "windows-1251",
			"windows-1253", "windows-1255", "windows-1256", "KOI8-R");
	private static final int SAMPLE = 8000;
	private static final int LEAST_CONFIDENCE = 25;
	private static final int LONG_ENOUGH = 100;

	private EncodingGuess() {
	}

	/** The likeliest encoding of bytes that are no UTF-8. */
	static Charset of(byte[] bytes) {
		byte[] sample = sample(bytes);
		int high = 0;
		int letters = 0;
		for (byte b : sample) {
			if (b < 0)
				high++;
			else if (Character.isLetter(b))
				letters++;
		}
		CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
		int western = 0;
		for (CharsetMatch match : matches)
			if (WESTERN_NAMES.contains(match.getName()))
				western = Math.max(western, match.getConfidence());
		for (CharsetMatch match : matches)
			if (isBorneOut(match, western, high, letters, bytes))
				return Charset.forName(match.getName().replaceFirst("-I$", ""));
		return WESTERN;
	}

	private static boolean isBorneOut(CharsetMatch match, int western, int high, int letters, byte[] bytes) {
		String name = match.getName();
		if (match.getConfidence() < LEAST_CONFIDENCE || !Charset.isSupported(name.replaceFirst("-I$", "")))
			return false;
		if (OF_MANY_BYTES.contains(name))
			return match.getConfidence() > western && high >= 8 && decodes(bytes, Charset.forName(name.equals("Shift_JIS") ? "windows-31j" : name));
		if (OTHER_LETTERS.contains(name))
			return high > letters && match.getConfidence() >= western;
		boolean central = name.equals("ISO-8859-2") || name.equals("windows-1250") || name.equals("ISO-8859-9") || name.equals("windows-1254");
		return central && match.getConfidence() > western + 5 && high + letters >= LONG_ENOUGH && high * 50 > letters;
	}

	private static boolean decodes(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	/** The lines that are not plain ASCII, which are all there is to tell by. */
	private static byte[] sample(byte[] bytes) {
		java.io.ByteArrayOutputStream sample = new java.io.ByteArrayOutputStream();
		int line = 0;
		boolean high = false;
		for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
			high |= bytes[i] < 0;
			if (bytes[i] == '\n' || i + 1 == bytes.length || i - line > 2000) {
				if (high)
					sample.write(bytes, line, i + 1 - line);
				line = i + 1;
				high = false;
			}
		}
		return sample.size() == 0 ? "?".getBytes(StandardCharsets.US_ASCII) : sample.toByteArray();
	}
}
