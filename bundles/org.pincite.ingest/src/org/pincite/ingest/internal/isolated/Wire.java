package org.pincite.ingest.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * What parent and child say to each other: a byte for what follows, then its fields. The parent believes nothing: lengths, kinds and offsets are checked,
 * and whatever is wrong is an {@link IOException}.
 */
final class Wire {
	/** To the child: number of the format, length, bytes. Answered by {@link #WORKING} any number of times, then {@link #EXTRACT} or {@link #REASON}. */
	static final int READ = 'r';
	/**
	 * To the child: path of the file, name to call it by. Answered by entries, each {@link #ENTRY}, any number of {@link #DATA}, {@link #ENTRY_END} or
	 * {@link #ENTRY_BROKEN}, and {@link #ENTRY_FAILED}; then {@link #DONE} or {@link #REASON}.
	 */
	static final int UNPACK = 'u';

	static final int WORKING = 'w';
	static final int EXTRACT = 'x';
	static final int REASON = 'f';
	static final int ENTRY = 'e';
	static final int DATA = 'd';
	static final int ENTRY_END = '.';
	static final int ENTRY_BROKEN = 'b';
	static final int ENTRY_FAILED = '!';
	static final int DONE = '#';

	static final int CHUNK = 64 << 10;
	private static final int LONGEST = 1 << 16;
	private static final int MOST_MARKS = 16 << 20;
	private static final MarkKind[] KINDS = MarkKind.values();

	private Wire() {
	}

	static void write(DataOutputStream out, Extract extract) throws IOException {
		bytes(out, extract.text().text().getBytes(StandardCharsets.UTF_8));
		out.writeInt(extract.text().marks().size());
		for (Mark mark : extract.text().marks()) {
			out.writeByte(mark.kind().ordinal());
			out.writeInt(mark.start());
			out.writeInt(mark.end());
			out.writeInt(mark.level());
			string(out, mark.label());
			string(out, mark.target());
		}
		Stated stated = extract.stated();
		string(out, stated.title());
		string(out, stated.date());
		string(out, stated.language());
		string(out, stated.publisher());
		out.writeInt(stated.authors().size());
		for (String author : stated.authors())
			string(out, author);
		out.writeInt(extract.scanned());
		string(out, extract.remark());
	}

	static Extract extract(DataInputStream in) throws IOException {
		String text = new String(bytes(in, Limits.TEXT * 3L), StandardCharsets.UTF_8);
		int count = within(in.readInt(), MOST_MARKS);
		List<Mark> marks = new ArrayList<>(Math.min(count, 1 << 16));
		for (int i = 0; i < count; i++) {
			MarkKind kind = KINDS[within(in.readUnsignedByte(), KINDS.length - 1)];
			int start = within(in.readInt(), text.length());
			int end = within(in.readInt(), text.length());
			int level = within(in.readInt(), LONGEST);
			String label = string(in);
			String target = string(in);
			if (end < start || label == null)
				throw new IOException("a mark is no mark");
			marks.add(new Mark(kind, start, end, label, target, level));
		}
		String title = string(in);
		String date = string(in);
		String language = string(in);
		String publisher = string(in);
		List<String> authors = new ArrayList<>();
		for (int i = within(in.readInt(), LONGEST); i > 0; i--)
			authors.add(string(in));
		return new Extract(new Transcribed(text, marks), new Stated(title, authors, date, language, publisher), within(in.readInt(), Limits.PAGES),
				string(in));
	}

	/** Null goes as length -1; what is too long is cut. */
	static void string(DataOutputStream out, String value) throws IOException {
		if (value == null) {
			out.writeInt(-1);
			return;
		}
		byte[] bytes = (value.length() > LONGEST / 4 ? value.substring(0, LONGEST / 4) : value).getBytes(StandardCharsets.UTF_8);
		bytes(out, bytes);
	}

	static String string(DataInputStream in) throws IOException {
		int length = in.readInt();
		return length == -1 ? null : new String(exactly(in, within(length, LONGEST)), StandardCharsets.UTF_8);
	}

	static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	static byte[] bytes(DataInputStream in, long most) throws IOException {
		return exactly(in, within(in.readInt(), most));
	}

	private static byte[] exactly(DataInputStream in, int length) throws IOException {
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length)
			throw new java.io.EOFException();
		return bytes;
	}

	private static int within(int value, long most) throws IOException {
		if (value < 0 || value > most)
			throw new IOException("a number is out of bounds");
		return value;
	}
}
