package org.pincite.vault.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is encrypted: a line that says what it is, whose, and that a holder of the vault's keys wrote it, then the bytes themselves. Anybody can
 * encrypt to a vault; only who holds its identity can write this line.
 * {@code pincite-KIND 1 FIELD… MAC}, fields without blanks, the MAC over all that is before and after it.
 *
 * @param kind what it is: matter, settings …
 * @param fields words that belong to the kind, the id first
 * @param body the bytes
 */
record Envelope(String kind, List<String> fields, byte[] body) {

	private static final Pattern WORD = Pattern.compile("[!-~]+");
	private static final int LONGEST_LINE = 1000;

	Envelope {
		fields = List.copyOf(fields);
		for (String field : fields)
			if (!WORD.matcher(field).matches())
				throw new IllegalArgumentException("A field is a word: " + kind);
	}

	/** As bytes, signed by the vault. */
	byte[] bytes(MacKey key) {
		byte[] head = ("pincite-" + kind + " 1 " + String.join(" ", fields) + " ").getBytes(StandardCharsets.US_ASCII);
		byte[] mac = (HexFormat.of().formatHex(key.of(head, body)) + "\n").getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(head.length + mac.length + body.length).put(head).put(mac).put(body).array();
	}

	/** The envelope in bytes, if it is one of this kind with that many fields and one of the keys wrote it. */
	static Optional<Envelope> of(byte[] bytes, String kind, int fields, List<MacKey> keys) {
		int end = 0;
		while (end < bytes.length && end < LONGEST_LINE && bytes[end] != '\n')
			end++;
		if (end == bytes.length || bytes[end] != '\n')
			return Optional.empty();
		String line = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
		List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
		if (words.size() != fields + 3 || !words.get(0).equals("pincite-" + kind) || !words.get(1).equals("1"))
			return Optional.empty();
		byte[] mac;
		try {
			mac = HexFormat.of().parseHex(words.getLast());
		} catch (IllegalArgumentException e) {
			// Not a line of ours.
			return Optional.empty();
		}
		byte[] head = Arrays.copyOf(bytes, end - words.getLast().length());
		byte[] body = Arrays.copyOfRange(bytes, end + 1, bytes.length);
		if (keys.stream().noneMatch(key -> java.security.MessageDigest.isEqual(mac, key.of(head, body))))
			return Optional.empty();
		return Optional.of(new Envelope(kind, words.subList(2, words.size() - 1), body));
	}

	String id() {
		return fields.getFirst();
	}
}
