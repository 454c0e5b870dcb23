package org.pincite.matter.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.matter.history.ElementChange.Life;
import org.pincite.matter.history.FeatureChange.Splice;
import org.pincite.matter.history.FeatureChange.Value;

/** Edits as bytes and back. Texts keep every UTF-16 unit, lone surrogates included. */
public final class EditBytes {

	private static final int VERSION = 1;

	private EditBytes() {
	}

	/** The bytes of an edit. */
	public static byte[] write(Edit edit) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(VERSION);
			text(out, edit.label());
			out.writeInt(edit.changes().size());
			for (ElementChange change : edit.changes())
				element(out, change);
		} catch (IOException e) {
			throw new UncheckedIOException("Memory does not fail.", e);
		}
		return bytes.toByteArray();
	}

	/** The label alone. @throws IOException if the bytes are no edit */
	public static String label(byte[] bytes) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		if (in.read() != VERSION)
			throw new IOException("an edit of another version");
		try {
			return text(in);
		} catch (RuntimeException e) {
			throw new IOException("not an edit", e);
		}
	}

	/** @throws IOException if the bytes are no edit */
	public static Edit read(byte[] bytes) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		try {
			if (in.readByte() != VERSION)
				throw new IOException("an edit of another version");
			String label = text(in);
			List<ElementChange> changes = new ArrayList<>();
			for (int i = count(in, bytes.length); i > 0; i--)
				changes.add(element(in, bytes.length));
			if (in.read() >= 0)
				throw new IOException("more than an edit");
			return new Edit(label, changes);
		} catch (RuntimeException e) {
			throw new IOException("not an edit", e);
		}
	}

	private static void element(DataOutputStream out, ElementChange change) throws IOException {
		text(out, change.id());
		text(out, change.type());
		out.writeByte(change.life().ordinal());
		out.writeInt(change.features().size());
		for (Map.Entry<String, FeatureChange> feature : change.features().entrySet()) {
			text(out, feature.getKey());
			switch (feature.getValue()) {
			case Value value -> {
				out.writeInt(-1);
				text(out, value.before());
				text(out, value.after());
			}
			case Splice splice -> {
				out.writeInt(splice.at());
				texts(out, splice.removed());
				texts(out, splice.inserted());
			}
			}
		}
	}

	private static ElementChange element(DataInputStream in, int most) throws IOException {
		String id = text(in);
		String type = text(in);
		Life life = Life.values()[in.readByte()];
		Map<String, FeatureChange> features = new LinkedHashMap<>();
		for (int i = count(in, most); i > 0; i--) {
			String name = text(in);
			int at = in.readInt();
			features.put(name, at < 0 ? new Value(text(in), text(in)) : new Splice(at, texts(in, most), texts(in, most)));
		}
		return new ElementChange(id, type, life, features);
	}

	private static void texts(DataOutputStream out, List<String> texts) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts)
			text(out, text);
	}

	private static List<String> texts(DataInputStream in, int most) throws IOException {
		List<String> texts = new ArrayList<>();
		for (int i = count(in, most); i > 0; i--)
			texts.add(text(in));
		return texts;
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		out.writeInt(text == null ? -1 : text.length());
		if (text != null)
			out.writeChars(text);
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0)
			return null;
		byte[] units = in.readNBytes(Math.multiplyExact(length, 2));
		if (units.length != 2 * length)
			throw new IOException("an edit that is cut off");
		char[] text = new char[length];
		for (int i = 0; i < length; i++)
			text[i] = (char) (units[2 * i] << 8 | units[2 * i + 1] & 0xFF);
		return new String(text);
	}

	private static int count(DataInputStream in, int most) throws IOException {
		int count = in.readInt();
		if (count < 0 || count > most)
			throw new IOException("an edit with an impossible number");
		return count;
	}
}
