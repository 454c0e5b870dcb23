package org.pincite.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.pincite.matter.edit.EditKeeper.Step;
import org.pincite.matter.edit.KeptEdit;
import org.pincite.matter.history.Edit;
import org.pincite.matter.history.EditBytes;

/**
 * All edits of a matter that can be undone or redone, as bytes, so that they outlive the session. It is saved with the matter. Beyond
 * {@value #MOST_BYTES} bytes the oldest edits are forgotten; the matter itself loses nothing by that.
 */
final class History {

	static final int MOST_BYTES = 16 << 20;

	private final Deque<byte[]> done = new ArrayDeque<>();
	private final Deque<byte[]> undone = new ArrayDeque<>();
	private long size;

	/** Follows a step of the session. */
	void step(Step step, byte[] edit) {
		switch (step) {
		case DONE -> {
			undone.forEach(each -> size -= each.length);
			undone.clear();
			done.addLast(edit);
			size += edit.length;
			while (size > MOST_BYTES && done.size() > 1)
				size -= done.removeFirst().length;
		}
		case UNDONE -> {
			if (!done.isEmpty())
				undone.addFirst(done.removeLast());
		}
		case REDONE -> {
			if (!undone.isEmpty())
				done.addLast(undone.removeFirst());
		}
		}
	}

	List<KeptEdit> done() throws IOException {
		return edits(done);
	}

	List<KeptEdit> undone() throws IOException {
		return edits(undone);
	}

	private static List<KeptEdit> edits(Deque<byte[]> bytes) throws IOException {
		List<KeptEdit> edits = new ArrayList<>();
		for (byte[] each : bytes)
			edits.add(new KeptEdit(EditBytes.label(each), () -> edit(each)));
		return edits;
	}

	/** The vault's signature covers the bytes, so they are those that were written. */
	private static Edit edit(byte[] bytes) {
		try {
			return EditBytes.read(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("An edit of the history cannot be read.", e);
		}
	}

	/** The history as it is now, to become bytes later and elsewhere; the edits themselves never change. */
	History frozen() {
		History copy = new History();
		copy.done.addAll(done);
		copy.undone.addAll(undone);
		copy.size = size;
		return copy;
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) size + 8 * (done.size() + undone.size()) + 16);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			for (Deque<byte[]> edits : List.of(done, undone)) {
				out.writeInt(edits.size());
				for (byte[] edit : edits) {
					out.writeInt(edit.length);
					out.write(edit);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Memory does not fail.", e);
		}
		return bytes.toByteArray();
	}

	/** @throws IOException if the bytes are no history */
	static History of(byte[] bytes) throws IOException {
		History history = new History();
		if (bytes.length == 0)
			return history;
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		for (Deque<byte[]> edits : List.of(history.done, history.undone))
			for (int i = in.readInt(); i > 0; i--) {
				int length = in.readInt();
				if (length < 0 || length > bytes.length)
					throw new IOException("not a history");
				byte[] edit = in.readNBytes(length);
				edits.addLast(edit);
				history.size += edit.length;
			}
		return history;
	}
}
