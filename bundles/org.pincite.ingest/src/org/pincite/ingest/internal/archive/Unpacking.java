package org.pincite.ingest.internal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.text.Clean;

/**
 * Takes files and archives apart into documents: ZIP, tar, gzip and JSON Lines, also within each other. Nothing is written anywhere, so the
 * names in an archive can lead nowhere. One object serves one import.
 */
public final class Unpacking {
	private static final int HEAD = 64 << 10;

	private final Sink sink;
	private final Lines.Objection objection;
	private final boolean asTheyAre;
	private long unpacked;
	private int entries;

	/**
	 * @param objection asked with the first record of each JSON Lines stream
	 * @param asTheyAre true to leave files whole, for a format the user chose
	 */
	public Unpacking(Sink sink, Lines.Objection objection, boolean asTheyAre) {
		this.sink = sink;
		this.objection = objection;
		this.asTheyAre = asTheyAre;
	}

	Sink sink() {
		return sink;
	}

	/** A regular file. */
	public void file(Path file, String path) {
		try {
			byte[] head;
			try (InputStream in = Files.newInputStream(file)) {
				head = in.readNBytes(HEAD);
			}
			Container container = asTheyAre ? Container.NONE : Container.of(path, head);
			if (container == Container.ZIP)
				zip(file, path);
			else if (container == Container.NONE) {
				long size = Files.size(file);
				if (size > Limits.DOCUMENT)
					sink.failed(path, Bounded.tooLarge());
				else
					sink.take(new Parcel(path, size, () -> load(file)));
			} else
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					stream(container, in, path, 1);
				}
		} catch (IOException e) {
			sink.failed(path, reason(e));
		} catch (UnreadableException e) {
			sink.failed(path, e.getMessage());
		}
	}

	private static byte[] load(Path file) throws IOException, UnreadableException {
		try (InputStream in = Files.newInputStream(file)) {
			return Bounded.all(in, () -> Long.MAX_VALUE);
		}
	}

	/** A document at hand, which may itself be an archive. */
	void document(String path, byte[] bytes, int depth) throws UnreadableException {
		if (++entries > Limits.ENTRIES)
			throw new UnreadableException("the archive has more than " + Limits.ENTRIES + " entries");
		if ((unpacked += bytes.length) > Limits.UNPACKED)
			throw new UnreadableException("the archive unpacks to more than " + (Limits.UNPACKED >> 30) + " GB");
		Container container = Container.of(path, bytes);
		if (container == Container.NONE)
			sink.take(Parcel.of(path, bytes));
		else if (depth >= Limits.ARCHIVES_DEEP)
			sink.failed(path, "archives are nested more than " + Limits.ARCHIVES_DEEP + " deep");
		else
			try {
				stream(container, new ByteArrayInputStream(bytes), path, depth + 1);
			} catch (IOException e) {
				sink.failed(path, reason(e));
			} catch (UnreadableException e) {
				sink.failed(path, e.getMessage());
			}
	}

	private void stream(Container container, InputStream in, String path, int depth)
			throws IOException, UnreadableException {
		switch (container) {
		case LINES -> Lines.unpack(in, path, objection, sink);
		case TAR -> new Tar(in, this).unpack(path, depth);
		case GZIP -> gzip(in, path, depth);
		case ZIP -> zip(in, path, depth);
		case NONE -> throw new IllegalArgumentException(path);
		}
	}

	private void gzip(InputStream packed, String path, int depth) throws IOException, UnreadableException {
		Bounded.Counting counting = new Bounded.Counting(packed);
		BufferedInputStream in = new BufferedInputStream(new GZIPInputStream(counting), HEAD);
		in.mark(HEAD);
		byte[] head = in.readNBytes(HEAD / 2);
		in.reset();
		String inner = path.replaceFirst("(?i)\\.t?gz$", path.toLowerCase(java.util.Locale.ROOT).endsWith(".tgz") ? ".tar" : "");
		Container container = Container.of(inner, head);
		if (container == Container.TAR || container == Container.LINES)
			stream(container, new RatioGuard(in, counting), path, depth);
		else
			document(inner.equals(path) ? path + "!content" : inner, Bounded.all(in, counting::count), depth);
	}

	private void zip(Path file, String path) throws IOException, UnreadableException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<? extends ZipEntry> sorted = zip.stream().limit(Limits.ENTRIES + 1L).filter(e -> !e.isDirectory())
					.sorted((a, b) -> NaturalOrder.NAMES.compare(a.getName(), b.getName())).toList();
			for (ZipEntry entry : sorted) {
				String name = path + "!" + printable(entry.getName());
				byte[] bytes = null;
				try (InputStream in = zip.getInputStream(entry)) {
					bytes = Bounded.all(in, entry::getCompressedSize);
				} catch (IOException e) {
					sink.failed(name, reason(e));
				} catch (UnreadableException e) {
					sink.failed(name, e.getMessage());
				}
				if (bytes != null)
					document(name, bytes, 1);
			}
		}
	}

	private void zip(InputStream in, String path, int depth) throws IOException, UnreadableException {
		Bounded.Counting counting = new Bounded.Counting(in);
		try (ZipInputStream zip = new ZipInputStream(counting)) {
			for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
				if (entry.isDirectory())
					continue;
				long before = counting.count();
				document(path + "!" + printable(entry.getName()), Bounded.all(zip, () -> counting.count() - before + 512),
						depth);
			}
		}
	}

	/** A name from an archive as it may be shown. */
	static String printable(String name) {
		String line = Clean.line(name, 300);
		return line == null ? "?" : line;
	}

	static String reason(IOException e) {
		if (e instanceof java.nio.file.AccessDeniedException)
			return "it may not be read: access denied";
		if (e instanceof java.nio.file.NoSuchFileException)
			return "there is no such file";
		String message = Clean.line(e.getMessage(), 160);
		return "it cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
	}
}
