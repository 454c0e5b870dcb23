package org.pincite.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.isolated.Isolation;

/** Turns files into documents: archives are taken apart in a process of their own, streams of records into their lines. One object serves one import. */
public final class Unpacking implements Entries {
	private static final int HEAD = 64 << 10;

	private final Sink sink;
	private final Isolation isolation;
	private final Lines.Objection objection;
	private final boolean asTheyAre;

	/**
	 * @param objection asked with the first record of each JSON Lines stream
	 * @param asTheyAre true to leave files whole, for a format the user chose
	 */
	public Unpacking(Sink sink, Isolation isolation, Lines.Objection objection, boolean asTheyAre) {
		this.sink = sink;
		this.isolation = isolation;
		this.objection = objection;
		this.asTheyAre = asTheyAre;
	}

	/** A regular file. */
	public void file(Path file, String path) {
		try {
			byte[] head;
			try (InputStream in = Files.newInputStream(file)) {
				head = in.readNBytes(HEAD);
			}
			Container container = asTheyAre ? Container.NONE : Container.of(path, head);
			if (container.isPacked())
				isolation.unpack(file, path, this);
			else if (container == Container.LINES)
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					Lines.unpack(in, path, objection, sink);
				}
			else if (Files.size(file) > Limits.DOCUMENT)
				sink.failed(path, Bounded.tooLarge());
			else
				sink.take(new Parcel(path, Files.size(file), () -> load(file)));
		} catch (IOException e) {
			sink.failed(path, Archives.reason(e));
		} catch (UnreadableException e) {
			sink.failed(path, e.getMessage());
		}
	}

	private static byte[] load(Path file) throws IOException, UnreadableException {
		try (InputStream in = Files.newInputStream(file)) {
			return Bounded.all(in);
		}
	}

	@Override
	public void entry(String path, InputStream content) throws IOException, UnreadableException {
		byte[] head = content.readNBytes(HEAD);
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
		if (Container.of(path, head) == Container.LINES)
			Lines.unpack(whole, path, objection, sink);
		else
			sink.take(Parcel.of(path, Bounded.all(whole)));
	}

	@Override
	public void failed(String path, String reason) {
		sink.failed(path, reason);
	}

	/** Why a file cannot be read, in one line. */
	static String reason(IOException e) {
		return Archives.reason(e);
	}
}
