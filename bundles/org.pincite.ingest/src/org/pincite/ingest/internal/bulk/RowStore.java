package org.pincite.ingest.internal.bulk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a table by a number, in a file that is deleted when this is closed; sixteen bytes of memory a row. Filled first, asked then. Not thread-safe.
 */
final class RowStore implements AutoCloseable {
	private static final int FIRST = 1024;

	private final Path file;
	private DataOutputStream out;
	private RandomAccessFile in;
	private long[] keys = new long[FIRST];
	private long[] offsets = new long[FIRST];
	private int size;
	private long written;

	RowStore() throws IOException {
		file = Files.createTempFile("pincite-rows", ".tmp");
		out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 256 << 10));
	}

	void add(long key, byte[] row) throws IOException {
		if (size == keys.length) {
			keys = Arrays.copyOf(keys, size * 2);
			offsets = Arrays.copyOf(offsets, size * 2);
		}
		keys[size] = key;
		offsets[size++] = written;
		out.writeInt(row.length);
		out.write(row);
		written += row.length + 4L;
	}

	int size() {
		return size;
	}

	boolean holds(long key) throws IOException {
		return first(key) >= 0;
	}

	/** The rows of a number, in the order they came. */
	List<byte[]> rows(long key) throws IOException {
		List<byte[]> rows = new ArrayList<>();
		int first = first(key);
		for (int i = first; i >= 0 && i < size && keys[i] == key; i++) {
			in.seek(offsets[i]);
			byte[] row = new byte[in.readInt()];
			in.readFully(row);
			rows.add(row);
		}
		return rows;
	}

	private int first(long key) throws IOException {
		if (in == null)
			finish();
		int at = Arrays.binarySearch(keys, 0, size, key);
		while (at > 0 && keys[at - 1] == key)
			at--;
		return at;
	}

	/** Ends the filling; numbers that came out of order are sorted. */
	private void finish() throws IOException {
		out.close();
		in = new RandomAccessFile(file.toFile(), "r");
		boolean sorted = true;
		for (int i = 1; i < size && sorted; i++)
			sorted = keys[i - 1] <= keys[i];
		if (!sorted)
			sort(new long[size], new long[size]);
	}

	/** Merges runs of growing length, which keeps equal numbers in their order. */
	private void sort(long[] otherKeys, long[] otherOffsets) {
		for (int run = 1; run < size; run *= 2) {
			for (int from = 0; from < size; from += 2 * run)
				merge(from, Math.min(from + run, size), Math.min(from + 2 * run, size), otherKeys, otherOffsets);
			System.arraycopy(otherKeys, 0, keys, 0, size);
			System.arraycopy(otherOffsets, 0, offsets, 0, size);
			if (run > size / 2)
				return;
		}
	}

	private void merge(int from, int middle, int to, long[] otherKeys, long[] otherOffsets) {
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			boolean takesLeft = left < middle && (right >= to || keys[left] <= keys[right]);
			int next = takesLeft ? left++ : right++;
			otherKeys[i] = keys[next];
			otherOffsets[i] = offsets[next];
		}
	}

	@Override
	public void close() throws IOException {
		out.close();
		if (in != null)
			in.close();
		Files.deleteIfExists(file);
	}
}
