package org.pincite.vault.canary;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A scanner that finds nothing proves nothing: each way to write a word is planted, and must be found. */
public class LeakScanTest {
	private static final String WORD = "Zuqvañixel";
	private static final String TEXT = "The client " + WORD + " fled the country at night and told nobody.";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	/** Compresses what is written to it. */
	private interface Compression {
		OutputStream over(OutputStream out) throws IOException;
	}

	private static byte[] compressed(Compression compression, byte[] text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write("something before ".getBytes(StandardCharsets.UTF_8));
		try (OutputStream stream = compression.over(out)) {
			stream.write(text);
		}
		return out.toByteArray();
	}

	private static byte[] zip(byte[] text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("part.xml"));
			zip.write(text);
		}
		return out.toByteArray();
	}

	private static Map<String, byte[]> leaks() throws IOException {
		byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
		Map<String, byte[]> leaks = new LinkedHashMap<>();
		leaks.put("utf-8", utf8);
		leaks.put("small letters", TEXT.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
		leaks.put("utf-16le", TEXT.getBytes(StandardCharsets.UTF_16LE));
		leaks.put("utf-16be", TEXT.getBytes(StandardCharsets.UTF_16BE));
		for (int shift = 0; shift < 3; shift++)
			leaks.put("base64 " + shift, Base64.getEncoder().encode(("x".repeat(shift) + TEXT).getBytes(StandardCharsets.UTF_8)));
		leaks.put("hex", HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
		leaks.put("address", ("https://example.invalid/?q=" + java.net.URLEncoder.encode(TEXT, StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
		leaks.put("gzip", compressed(GZIPOutputStream::new, utf8));
		leaks.put("zlib", compressed(DeflaterOutputStream::new, utf8));
		leaks.put("zip", zip(utf8));
		leaks.put("zstd", compressed(com.github.luben.zstd.ZstdOutputStream::new, (TEXT + TEXT.repeat(20)).getBytes(StandardCharsets.UTF_8)));
		leaks.put("zstd in zip", zip(compressed(com.github.luben.zstd.ZstdOutputStream::new, TEXT.getBytes(StandardCharsets.UTF_16LE))));
		leaks.put("zip in gzip", compressed(GZIPOutputStream::new, zip(TEXT.getBytes(StandardCharsets.UTF_16LE))));
		byte[] gzip = compressed(GZIPOutputStream::new, (TEXT + "y".repeat(5000)).getBytes(StandardCharsets.UTF_8));
		leaks.put("cut off", java.util.Arrays.copyOf(gzip, gzip.length - 6));
		return leaks;
	}

	@Test
	public void findsALeakHoweverItIsWritten() throws IOException {
		for (Map.Entry<String, byte[]> leak : leaks().entrySet()) {
			Path folder = temporary.newFolder().toPath();
			Files.write(folder.resolve("file"), leak.getValue());
			assertFalse(leak.getKey(), new LeakScan(List.of(WORD)).below(folder, List.of()).isEmpty());
		}
	}

	@Test
	public void findsALeakInXzWhichOnlyAProgramReads() throws IOException {
		Process xz;
		try {
			xz = new ProcessBuilder("xz", "-c").start();
		} catch (IOException e) {
			Assume.assumeTrue("xz is not installed: " + e.getMessage(), false);
			throw e;
		}
		try (OutputStream in = xz.getOutputStream()) {
			in.write(TEXT.repeat(3).getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write("something before ".getBytes(StandardCharsets.UTF_8));
		xz.getInputStream().transferTo(out);
		out.write("something behind".getBytes(StandardCharsets.UTF_8));
		Files.write(temporary.getRoot().toPath().resolve("file"), out.toByteArray());
		assertFalse(new LeakScan(List.of(WORD)).below(temporary.getRoot().toPath(), List.of()).isEmpty());
	}

	@Test
	public void findsALeakInTheNameOfAFile() throws IOException {
		Files.createDirectories(temporary.getRoot().toPath().resolve("Brief of " + WORD));
		assertFalse(new LeakScan(List.of(WORD)).below(temporary.getRoot().toPath(), List.of()).isEmpty());
	}

	@Test
	public void findsNothingWhereNothingIs() throws IOException {
		Files.write(temporary.getRoot().toPath().resolve("file"), zip("The client fled.".getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of(), new LeakScan(List.of(WORD)).below(temporary.getRoot().toPath(), List.of()));
	}

	@Test
	public void leavesTheExceptionsOut() throws IOException {
		Path export = temporary.newFolder("exports").toPath();
		Files.writeString(export.resolve("brief.md"), TEXT);
		assertEquals(List.of(), new LeakScan(List.of(WORD)).below(temporary.getRoot().toPath(), List.of(export)));
	}

	@Test
	public void looksOnlyThroughWhatWasWrittenSince() throws IOException {
		Path old = Files.writeString(temporary.getRoot().toPath().resolve("old"), TEXT);
		FileTime moment = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(old, FileTime.fromMillis(moment.toMillis() - 1000));
		assertEquals(List.of(), new LeakScan(List.of(WORD)).below(old.getParent(), List.of(), moment));
		Files.setLastModifiedTime(old, FileTime.fromMillis(moment.toMillis() + 1000));
		assertFalse(new LeakScan(List.of(WORD)).below(old.getParent(), List.of(), moment).isEmpty());
	}
}
