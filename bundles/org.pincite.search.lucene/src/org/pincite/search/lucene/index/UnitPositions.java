package org.pincite.search.lucene.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/**
 * The position of the first word of each sentence or paragraph of a document: the differences, seven bits a byte, the last byte of each without its high bit. Beside
 * the postings, as a document is asked for all of its own and for none of its neighbors'.
 */
public final class UnitPositions extends Field {
	private static final int LONGEST = 5;
	private final Positions units;

	/** @param units to be noted before the field is indexed */
	UnitPositions(String name, Positions units) {
		super(name, BinaryDocValuesField.TYPE);
		this.units = units;
	}

	@Override
	public BytesRef binaryValue() {
		byte[] bytes = new byte[units.size() * LONGEST];
		int size = 0;
		int last = 0;
		for (int i = 0; i < units.size(); i++) {
			int step = units.get(i) - last;
			last = units.get(i);
			for (; step > 0x7F; step >>>= 7)
				bytes[size++] = (byte) (step | 0x80);
			bytes[size++] = (byte) step;
		}
		return new BytesRef(bytes, 0, size);
	}

	/** Reads them one by one. */
	public static final class Reader {
		private byte[] bytes = {};
		private int at;
		private int end;
		private int last;

		/** Turns to the units of a document: valid as long as the value is. */
		public void turnTo(BytesRef value) {
			bytes = value.bytes;
			at = value.offset;
			end = value.offset + value.length;
			last = 0;
		}

		/** Turns to a document without units. */
		public void turnToNone() {
			at = end;
		}

		/** The next position, or the greatest integer behind the last. */
		public int next() {
			if (at == end)
				return Integer.MAX_VALUE;
			int step = 0;
			byte each = bytes[at++];
			for (int shift = 0; ; shift += 7) {
				step |= (each & 0x7F) << shift;
				if (each >= 0)
					break;
				each = bytes[at++];
			}
			return last += step;
		}
	}
}
