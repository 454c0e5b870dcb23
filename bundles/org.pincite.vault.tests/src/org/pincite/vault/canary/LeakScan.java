package org.pincite.vault.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks for planted words in files, however they are written: as UTF-8, UTF-16, Base64 wherever it begins, hexadecimal and in addresses of the web,
 * in the names of files too, and inside streams of zip, gzip, deflate and Zstandard at any place of a file. LZ4 leaves a word that occurs once as it is. A
 * script can run it from its source with the JDK; for Zstandard zstd-jni must be on the class path, and without it such a stream counts as a leak;
 * for xz its program does the reading.
 */
public final class LeakScan {

	private static final int DEEPEST = 3;
	private static final int LARGEST = 64 << 20;
	private static final int SHORTEST_STREAM = 8;
	private static final byte[] XZ = { (byte) 0xFD, '7', 'z', 'X', 'Z', 0 };
	/** Reads Zstandard; null if there is no class path to find it on. */
	private static final Class<?> ZSTANDARD = zstandard();
	private final Map<String, byte[]> forms = new LinkedHashMap<>();
	private final List<String> leaks = new ArrayList<>();

	/** @param words that nobody else writes, six letters or more */
	public LeakScan(List<String> words) {
		for (String word : words)
			for (String written : new java.util.LinkedHashSet<>(List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))))
				forms(word, written);
	}

	private void forms(String word, String written) {
		byte[] utf8 = written.getBytes(StandardCharsets.UTF_8);
		forms.put(word + " as UTF-8 " + written, utf8);
		forms.put(word + " as UTF-16LE " + written, written.getBytes(StandardCharsets.UTF_16LE));
		forms.put(word + " as UTF-16BE " + written, written.getBytes(StandardCharsets.UTF_16BE));
		forms.put(word + " as hexadecimal " + written, HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
		forms.put(word + " as HEXADECIMAL " + written, HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
		String address = URLEncoder.encode(written, StandardCharsets.UTF_8);
		if (!address.equals(written))
			forms.put(word + " in an address " + written, address.getBytes(StandardCharsets.US_ASCII));
		for (int before = 0; before < 3; before++) {
			byte[] shifted = new byte[before + utf8.length];
			System.arraycopy(utf8, 0, shifted, before, utf8.length);
			String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
			// The first and the last characters depend on the neighbours too.
			String own = base64.substring(before == 0 ? 0 : before + 1, shifted.length * 8 / 6);
			forms.put(word + " as Base64 " + written + before, own.getBytes(StandardCharsets.US_ASCII));
			forms.put(word + " as Base64 for addresses " + written + before, own.replace('+', '-').replace('/', '_').getBytes(StandardCharsets.US_ASCII));
		}
	}

	/** Looks through every file below a folder but those below the exceptions. @return what was found, in words without the rest of the file */
	public List<String> below(Path folder, List<Path> exceptions) throws IOException {
		return below(folder, exceptions, null);
	}

	/**
	 * As {@link #below(Path, List)}, but only through what was written since a moment: for places where others write too. What vanishes meanwhile or may
	 * not be read is passed over then.
	 *
	 * @param since null for everything
	 */
	public List<String> below(Path folder, List<Path> exceptions, FileTime since) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				if (exceptions.stream().anyMatch(directory::startsWith))
					return FileVisitResult.SKIP_SUBTREE;
				if (since == null || attributes.lastModifiedTime().compareTo(since) >= 0)
					name(directory);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (exceptions.stream().anyMatch(file::startsWith) || since != null && attributes.lastModifiedTime().compareTo(since) < 0)
					return FileVisitResult.CONTINUE;
				name(file);
				if (attributes.isRegularFile() && (since == null || attributes.size() < LARGEST))
					try {
						look(Files.readAllBytes(file), file.toString(), 0);
					} catch (IOException e) {
						return visitFileFailed(file, e);
					}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
				if (since == null)
					throw e;
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
				return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
			}
		});
		return leaks;
	}

	private void name(Path file) {
		if (file.getFileName() != null)
			look(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), "the name of " + file, DEEPEST);
	}

	private void look(byte[] bytes, String where, int depth) {
		forms.forEach((name, form) -> {
			if (indexOf(bytes, form) >= 0)
				leaks.add(where + " holds " + name);
		});
		if (depth < DEEPEST)
			for (int at = 0; at + SHORTEST_STREAM < bytes.length; at++) {
				if (zstandard(bytes, at) && ZSTANDARD == null)
					leaks.add(where + " @" + at + " holds a Zstandard stream that cannot be looked into without zstd-jni");
				byte[] inflated = inflated(bytes, at, where);
				if (inflated.length > SHORTEST_STREAM)
					look(inflated, where + " @" + at, depth + 1);
			}
	}

	/** What a compressed stream that begins there holds, as far as it can be read; empty if none does. */
	private byte[] inflated(byte[] bytes, int at, String where) {
		int a = bytes[at] & 0xFF;
		int b = bytes[at + 1] & 0xFF;
		InputStream rest = new ByteArrayInputStream(bytes, at, bytes.length - at);
		try {
			if (zstandard(bytes, at))
				return ZSTANDARD == null ? new byte[0] : read(zstandard(rest));
			if (a == 0x1F && b == 0x8B)
				return read(new GZIPInputStream(rest));
			if ((a & 0x0F) == 8 && a <= 0x78 && (a * 256 + b) % 31 == 0)
				return read(new InflaterInputStream(rest));
			if (Arrays.equals(bytes, at, Math.min(bytes.length, at + XZ.length), XZ, 0, XZ.length))
				return unpackedXz(bytes, at, where);
			if (a == 'P' && b == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4 && at + 30 < bytes.length) {
				int data = at + 30 + (bytes[at + 26] & 0xFF) + ((bytes[at + 27] & 0xFF) << 8) + (bytes[at + 28] & 0xFF) + ((bytes[at + 29] & 0xFF) << 8);
				if (bytes[at + 8] == 8 && data < bytes.length)
					return read(new InflaterInputStream(new ByteArrayInputStream(bytes, data, bytes.length - data), new Inflater(true)));
			}
		} catch (IOException e) {
			// Chance bytes that look like the head of a stream.
			return new byte[0];
		}
		return new byte[0];
	}

	/** The JDK does not read xz: its program does. Where it is missing, what cannot be looked into counts as a leak. */
	private byte[] unpackedXz(byte[] bytes, int at, String where) throws IOException {
		Process process;
		try {
			process = new ProcessBuilder("xz", "-dc").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException e) {
			leaks.add(where + " holds a stream that nobody looked into: there is no xz here");
			return new byte[0];
		}
		Thread feed = Thread.ofVirtual().start(() -> {
			try (OutputStream in = process.getOutputStream()) {
				in.write(bytes, at, bytes.length - at);
			} catch (IOException e) {
				// It has read enough: what follows the stream is no part of it.
				return;
			}
		});
		byte[] out = read(process.getInputStream());
		process.destroy();
		feed.interrupt();
		return out;
	}

	private static boolean zstandard(byte[] bytes, int at) {
		return bytes[at] == 0x28 && bytes[at + 1] == (byte) 0xB5 && bytes[at + 2] == 0x2F && bytes[at + 3] == (byte) 0xFD;
	}

	private static InputStream zstandard(InputStream in) throws IOException {
		try {
			return (InputStream) ZSTANDARD.getConstructor(InputStream.class).newInstance(in);
		} catch (ReflectiveOperationException e) {
			throw new IOException(e);
		}
	}

	private static Class<?> zstandard() {
		try {
			return Class.forName("com.github.luben.zstd.ZstdInputStream");
		} catch (ClassNotFoundException e) {
			// The scan says so where it matters.
			return null;
		}
	}

	private static byte[] read(InputStream stream) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		try {
			for (int read = stream.read(buffer); read >= 0 && out.size() < LARGEST; read = stream.read(buffer))
				out.write(buffer, 0, read);
		} catch (IOException e) {
			// A stream cut off by a crash: what could be read of it counts.
			return out.toByteArray();
		}
		return out.toByteArray();
	}

	private static int indexOf(byte[] in, byte[] form) {
		outer: for (int at = 0; at + form.length <= in.length; at++) {
			if (in[at] != form[0])
				continue;
			for (int i = 1; i < form.length; i++)
				if (in[at + i] != form[i])
					continue outer;
			return at;
		}
		return -1;
	}

	/**
	 * {@code LeakScan FOLDER WORDS [--since FILE] [EXCEPTION…]}, the words with commas between; with a file, only what was written with it or after it is looked
	 * through. Prints what leaks and ends with 1 if anything does.
	 */
	public static void main(String[] arguments) throws IOException {
		boolean since = arguments.length > 3 && arguments[2].equals("--since");
		List<Path> exceptions = Stream.of(arguments).skip(since ? 4 : 2).map(Path::of).toList();
		List<String> leaks = new LeakScan(List.of(arguments[1].split(","))).below(Path.of(arguments[0]), exceptions,
				since ? Files.getLastModifiedTime(Path.of(arguments[3])) : null);
		leaks.forEach(System.out::println);
		System.out.println(leaks.size() + " leaks below " + arguments[0]);
		System.exit(leaks.isEmpty() ? 0 : 1);
	}
}
