package org.pincite.vault.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The content of a matter's file.
 *
 * @param id id of the matter in the vault, that of the file: a file put in the place of another is noticed
 * @param version counts the saves
 * @param matter the matter as XMI
 * @param history what can be undone, see {@link History}
 * @param journal id of the journal that was being written, or {@code -}
 * @param entries how many entries of that journal are in the matter already
 */
record SavedMatter(String id, long version, byte[] matter, byte[] history, String journal, long entries) {

	static final String NO_JOURNAL = "-";
	private static final String KIND = "matter";
	static final int FIELDS = 6;

	byte[] sealed(Keyring keys) {
		byte[] body = ByteBuffer.allocate(matter.length + history.length).put(matter).put(history).array();
		return keys.seal(new Envelope(KIND, List.of(id, Long.toString(version), Integer.toString(matter.length), Integer.toString(history.length),
				journal, Long.toString(entries)), body));
	}

	/** What is in a file, if it is whole, of this vault and of this matter. */
	static Optional<SavedMatter> of(byte[] file, String id, Keyring keys) {
		return keys.open(file, KIND, FIELDS).filter(envelope -> envelope.id().equals(id)).map(SavedMatter::of);
	}

	private static SavedMatter of(Envelope envelope) {
		List<String> fields = envelope.fields();
		int matter = Integer.parseInt(fields.get(2));
		int history = Integer.parseInt(fields.get(3));
		return new SavedMatter(envelope.id(), Long.parseLong(fields.get(1)), Arrays.copyOf(envelope.body(), matter),
				Arrays.copyOfRange(envelope.body(), matter, matter + history), fields.get(4), Long.parseLong(fields.get(5)));
	}
}
