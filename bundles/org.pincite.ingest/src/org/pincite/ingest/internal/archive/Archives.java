package org.pincite.ingest.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.text.Clean;

/**
 * Takes archives apart: ZIP, tar, gzip and bzip2, also within each other. Nothing is written anywhere and no link followed, so the names in an
 * archive can lead nowhere. One object serves one archive.
 */
public final class Archives {
	private static final int HEAD = 64 << 10;

	private final Entries entries;
	private Unpacked.Total total;
	private int count;

	public Archives(Entries entries) {
		this.entries = entries;
	}

	/**
	 * Hands over every file in the archive; an entry that cannot be read costs only itself.
	 *
	 * @param path how the archive is called in messages
	 * @throws UnreadableException if the archive cannot be read any further
	 */
	public void unpack(Path file, String path) throws UnreadableException {
		try (InputStream in = Files.newInputStream(file)) {
			total = new Unpacked.Total(Files.size(file));
			byte[] head = in.readNBytes(HEAD);
			Container container = Container.of(path, head);
			if (container == Container.ZIP)
				new Zip(this).unpack(file, path);
			else
				stream(container, new SequenceInputStream(new ByteArrayInputStream(head), in), path, 1);
		} catch (IOException | RuntimeException e) {
			throw broken(e);
		}
	}

	/** What is not a cancellation or the like is a parser surprised by damage. */
	private static UnreadableException broken(Exception e) {
		if (e instanceof IOException io)
			return new UnreadableException(reason(io), e);
		if (e instanceof IllegalArgumentException || e instanceof IndexOutOfBoundsException || e instanceof ArithmeticException
				|| e instanceof NegativeArraySizeException || e instanceof NullPointerException || e instanceof java.nio.BufferUnderflowException)
			return new UnreadableException("it is a broken archive", e);
		throw (RuntimeException) e;
	}

	/** A file of the archive, which may itself be an archive. */
	void found(String path, InputStream packed, LongSupplier read, int depth) throws UnreadableException {
		if (++count > Limits.ENTRIES)
			throw new UnreadableException("it has more than " + Limits.ENTRIES + " entries");
		try {
			InputStream in = new Unpacked(packed, read, total);
			byte[] head = in.readNBytes(HEAD);
			Container container = Container.of(path, head);
			InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
			if (!container.isPacked())
				entries.entry(path, whole);
			else if (depth >= Limits.ARCHIVES_DEEP)
				entries.failed(path, "archives are nested more than " + Limits.ARCHIVES_DEEP + " deep");
			else
				stream(container, whole, path, depth + 1);
		} catch (IOException | UnreadableException | RuntimeException e) {
			UnreadableException why = e instanceof UnreadableException unreadable ? unreadable : broken(e);
			if (total.isBeyond())
				throw why;
			entries.failed(path, why.getMessage());
		}
	}

	private void stream(Container container, InputStream in, String path, int depth) throws IOException, UnreadableException {
		Unpacked counted = new Unpacked(in, () -> Long.MAX_VALUE, null);
		switch (container) {
		case TAR -> tar(counted, path, depth);
		case GZIP -> single(new GzipCompressorInputStream(counted, true), counted, path, depth);
		case BZIP2 -> single(new BZip2CompressorInputStream(counted, true), counted, path, depth);
		case ZIP -> new Zip(this).unpack(counted, counted::count, path, depth);
		case LINES, NONE -> throw new IllegalArgumentException(path);
		}
	}

	/** One packed file; a tar archive that is packed counts as one archive, not two. */
	private void single(InputStream unpacking, Unpacked counted, String path, int depth) throws IOException, UnreadableException {
		Unpacked in = new Unpacked(unpacking, counted::count, null);
		byte[] head = in.readNBytes(HEAD);
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
		String inner = path.replaceFirst("(?i)\\.(?:t?gz|t?bz2?)$", path.toLowerCase(Locale.ROOT).matches(".*\\.t(?:gz|bz2?)") ? ".tar" : "");
		if (Container.of(inner, head) == Container.TAR)
			tar(new Unpacked(whole, counted::count, null), path, depth);
		else
			found(inner.equals(path) ? path + "!content" : inner, whole, counted::count, depth);
	}

	private void tar(Unpacked in, String path, int depth) throws IOException, UnreadableException {
		TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8");
		for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null;) {
			String name = path + "!" + printable(entry.getName());
			if (entry.isDirectory())
				continue;
			if (entry.isSymbolicLink() || entry.isLink())
				entries.failed(name, link());
			else if (!entry.isFile() || !tar.canReadEntryData(entry))
				entries.failed(name, "it is not a regular file");
			else
				found(name, tar, in::count, depth);
		}
	}

	Entries entries() {
		return entries;
	}

	static String link() {
		return "it is a link; links in archives are not followed";
	}

	/** A name from an archive as it may be shown. */
	static String printable(String name) {
		String line = Clean.line(name, 300);
		return line == null ? "?" : line;
	}

	static String reason(IOException e) {
		if (e instanceof Unpacked.BombException)
			return e.getMessage();
		if (e instanceof java.nio.file.AccessDeniedException)
			return "it may not be read: access denied";
		if (e instanceof java.nio.file.NoSuchFileException)
			return "there is no such file";
		if (e instanceof java.io.EOFException)
			return "it is broken: it ends too early";
		String message = Clean.line(e.getMessage(), 160);
		return "it cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
	}
}
