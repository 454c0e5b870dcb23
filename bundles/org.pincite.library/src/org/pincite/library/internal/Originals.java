package org.pincite.library.internal;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Hashes of originals that were asked about and may be stored soon. An array is known by itself, not by what it holds, and for as long as it is in use. Thread-safe. */
final class Originals {
	private final Map<byte[], byte[]> asked = Collections.synchronizedMap(new WeakHashMap<>());

	/** SHA-256 of an original that is asked about. */
	byte[] asked(byte[] original) {
		byte[] hash = Hashes.sha256(original);
		asked.put(original, hash);
		return hash;
	}

	/** SHA-256 of an original that is to be stored. */
	byte[] hash(byte[] original) {
		byte[] known = asked.get(original);
		return known == null ? Hashes.sha256(original) : known;
	}
}
