package org.pincite.vault.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a journal that was left behind holds.
 *
 * @param id id of the journal, empty if not even that can be read
 * @param version the version of the matter that it begins at
 * @param entries the entries that are whole, from the first
 * @param end how it ends
 */
record JournalReading(String id, long version, List<byte[]> entries, End end) {

	/** How a journal ends. */
	enum End {
		/** With its last entry. */
		WHOLE,
		/** In the middle of an entry that was being written when the program ended; nobody was told that it is safe. */
		CUT_OFF,
		/** Something is not what was written, or entries are missing. */
		DAMAGED
	}

	private static final JournalReading UNREADABLE = new JournalReading("", 0, List.of(), End.DAMAGED);

	static JournalReading of(byte[] file, String matter, Keyring keys) {
		ByteBuffer in = ByteBuffer.wrap(file);
		if (file.length < Journal.MAGIC.length + 4 || !Arrays.equals(take(in, Journal.MAGIC.length), Journal.MAGIC))
			return UNREADABLE;
		int length = in.getInt();
		if (length < 0 || length > in.remaining() - Journal.SLOT)
			return UNREADABLE;
		Optional<Envelope> head = keys.open(take(in, length), Journal.KIND, Journal.FIELDS).filter(envelope -> envelope.id().equals(matter));
		if (head.isEmpty())
			return UNREADABLE;
		try (Journal.Chain chain = new Journal.Chain(head.get().body())) {
			long count = chain.count(take(in, Journal.SLOT));
			List<byte[]> entries = new ArrayList<>();
			Tail tail = Tail.NONE;
			while (in.hasRemaining() && tail == Tail.NONE)
				tail = next(in, chain, entries);
			return new JournalReading(head.get().fields().get(2), Long.parseLong(head.get().fields().get(1)), entries, end(count, entries.size(), tail));
		} finally {
			Arrays.fill(head.get().body(), (byte) 0);
		}
	}

	/** What comes after the last whole entry. */
	private enum Tail {
		NONE, SHORT, BROKEN
	}

	/** Reads one entry. */
	private static Tail next(ByteBuffer in, Journal.Chain chain, List<byte[]> entries) {
		if (in.remaining() < 4)
			return Tail.SHORT;
		int length = in.getInt();
		if (length > in.remaining() || length == 0)
			return Tail.SHORT;
		byte[] entry = length < Journal.TAG ? null : chain.opened(take(in, length));
		if (entry == null)
			return Tail.BROKEN;
		entries.add(entry);
		return Tail.NONE;
	}

	/**
	 * The slot is written right after its entry, so it can be one behind; where the computer itself stopped it can also be ahead of one entry that
	 * never reached the disk.
	 */
	private static End end(long count, int entries, Tail tail) {
		if (count < 0 || count > entries + 1 || count < entries - 1)
			return End.DAMAGED;
		if (count == entries + 1)
			return tail == Tail.BROKEN ? End.DAMAGED : End.CUT_OFF;
		return tail == Tail.NONE ? End.WHOLE : End.CUT_OFF;
	}

	private static byte[] take(ByteBuffer in, int length) {
		byte[] bytes = new byte[length];
		in.get(bytes);
		return bytes;
	}
}
