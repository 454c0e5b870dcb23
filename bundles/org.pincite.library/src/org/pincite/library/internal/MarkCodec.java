package org.pincite.library.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * All marks over one text as one compressed array: names of the kinds, labels and targets once each, then per mark its kind, the distance of its
 * start from the last start, its length, level, label and target. The array is preceded by its size.
 */
final class MarkCodec {
	private static final int FORM = 1;

	private MarkCodec() {
	}

	static byte[] encode(List<Mark> marks) {
		if (marks.isEmpty())
			return new byte[0];
		Map<String, Integer> strings = new LinkedHashMap<>();
		ByteWriter spans = new ByteWriter();
		int last = 0;
		int[] kinds = new int[MarkKind.values().length];
		Arrays.fill(kinds, -1);
		for (Mark mark : marks) {
			int kind = mark.kind().ordinal();
			if (kinds[kind] < 0)
				kinds[kind] = number(strings, mark.kind().json());
			spans.number(kinds[kind]).signed((long) mark.start() - last)
					.number(mark.end() - mark.start()).signed(mark.level()).number(number(strings, mark.label()))
					.number(mark.target() == null ? 0 : number(strings, mark.target()) + 1);
			last = mark.start();
		}
		ByteWriter head = new ByteWriter().number(FORM).number(strings.size());
		strings.keySet().forEach(head::string);
		head.number(marks.size());
		return sized(joined(head.bytes(), spans.bytes()));
	}

	private static int number(Map<String, Integer> strings, String string) {
		Integer known = strings.putIfAbsent(string, strings.size());
		return known == null ? strings.size() - 1 : known;
	}

	/** @throws DamagedException if the bytes are not what {@link #encode} makes */
	static List<Mark> decode(byte[] stored) {
		if (stored.length == 0)
			return List.of();
		ByteReader in = new ByteReader(unsized(stored));
		if (in.number() != FORM)
			throw new DamagedException("marks in an unknown form");
		String[] strings = new String[in.count()];
		for (int i = 0; i < strings.length; i++)
			strings[i] = in.string();
		int count = in.count();
		List<Mark> marks = new ArrayList<>(count);
		MarkKind[] kinds = new MarkKind[strings.length];
		long start = 0;
		for (int i = 0; i < count; i++) {
			int kind = index(in.small(), strings);
			if (kinds[kind] == null)
				kinds[kind] = kind(strings[kind]);
			start += in.signed();
			marks.add(mark(kinds[kind], start, in, strings));
		}
		return marks;
	}

	private static Mark mark(MarkKind kind, long start, ByteReader in, String[] strings) {
		long end = start + in.small();
		if (start < 0 || end > Integer.MAX_VALUE)
			throw new DamagedException("a mark stands outside any text");
		int level = (int) in.signed();
		String label = strings[index(in.small(), strings)];
		int target = in.small();
		return new Mark(kind, (int) start, (int) end, label, target == 0 ? null : strings[index(target - 1, strings)],
				level);
	}

	private static int index(int number, String[] strings) {
		if (number >= strings.length)
			throw new DamagedException("a mark refers to no string");
		return number;
	}

	private static MarkKind kind(String name) {
		for (MarkKind kind : MarkKind.values())
			if (kind.json().equals(name))
				return kind;
		throw new DamagedException("a mark of unknown kind " + name);
	}

	private static byte[] joined(byte[] a, byte[] b) {
		byte[] both = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, both, a.length, b.length);
		return both;
	}

	/** Packs with the unpacked size in front, as four bytes. */
	static byte[] sized(byte[] bytes) {
		byte[] size = { (byte) (bytes.length >>> 24), (byte) (bytes.length >>> 16), (byte) (bytes.length >>> 8),
				(byte) bytes.length };
		return joined(size, Packing.pack(bytes));
	}

	static byte[] unsized(byte[] stored) {
		if (stored.length < 5)
			throw new DamagedException("too short");
		int size = (stored[0] & 0xff) << 24 | (stored[1] & 0xff) << 16 | (stored[2] & 0xff) << 8 | stored[3] & 0xff;
		return Packing.unpack(Arrays.copyOfRange(stored, 4, stored.length), size);
	}
}
