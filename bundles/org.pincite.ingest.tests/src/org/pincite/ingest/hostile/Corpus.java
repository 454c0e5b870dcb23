package org.pincite.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.pincite.ingest.Packed;

/** Writes hostile files into a folder, each with the beginning of the reason that it is to be refused with. */
final class Corpus {
	/** The entries of an archive with very many. */
	static final int MANY = 100_000;
	private static final byte[] ZEROS = new byte[1 << 20];

	private final Path folder;
	private final Map<String, String> reasons = new LinkedHashMap<>();

	Corpus(Path folder) {
		this.folder = folder;
	}

	/** File name to a regular expression for its reason; for archives, the reason of an entry counts too. */
	Map<String, String> reasons() {
		return reasons;
	}

	private void file(String name, byte[] bytes, String reason) throws IOException {
		Files.write(folder.resolve(name), bytes);
		reasons.put(name, reason);
	}

	private void file(String name, String text, String reason) throws IOException {
		file(name, text.getBytes(StandardCharsets.ISO_8859_1), reason);
	}

	void xml() throws IOException {
		String bomb = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>";
		file("bomb.xml", "<?xml version=\"1.0\"?>" + bomb + "<ECFR><DIV8 N=\"1.1\" TYPE=\"SECTION\"><HEAD>§ 1.1 x</HEAD><P>&c;</P></DIV8></ECFR>", "not well-formed XML.*");
		file("nested.xml", "<ECFR><DIV8 N=\"1.1\" TYPE=\"SECTION\">" + "<P>".repeat(10_000_000), ".*nested more than 512 deep");
		Map<String, String> word = Packed.wordParts("");
		word.put("word/document.xml", bomb + "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>");
		file("bomb.docx", Packed.zip(word), "its text is not well-formed XML.*");
		word.put("word/document.xml", "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>");
		file("outside.docx", Packed.zip(word), "its text is not well-formed XML.*|there is no text in it");
		file("nested.docx", Packed.docx("<w:p>".repeat(100_000)), ".*nested more than 512 deep");
		file("vast.docx", Packed.docx("<w:p><w:r/></w:p>".repeat(4_000_000)), ".*more than 200 times its packed size");
	}

	void html() throws IOException {
		file("nested.html", "<html><body>" + "<div>".repeat(10_000_000), "the page has more than 1000000 tags");
		file("nested.rtf", "{\\rtf1 " + "{".repeat(1_000_000), "its groups are nested more than 512 deep");
		file("cut.rtf", "{\\rtf1 Half a text {\\i and", "it is cut off.*");
	}

	void pdf() throws IOException {
		String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
		String tail = "trailer<</Root 1 0 R>>\n%%EOF\n";
		file("page-loop.pdf", head + "2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>endobj\n" + tail, ".+");
		StringBuilder deep = new StringBuilder(head);
		for (int i = 2; i < 60_000; i++)
			deep.append(i).append(" 0 obj<</Type/Pages/Count 1/Kids[").append(i + 1).append(" 0 R]>>endobj\n");
		file("deep.pdf", deep + tail, ".+");
		file("self.pdf", head + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
				+ "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 12>>stream\n/F Do /F Do \nendstream endobj\n"
				+ "5 0 obj<</Length 5 0 R>>stream\n/F Do\nendstream endobj\n" + tail, "(it is scanned|it is a broken PDF|it is nested|its reader|reading it).*");
		byte[] packed = deflated(1000);
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		bomb.writeBytes((head + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
				+ packed.length + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
		bomb.writeBytes(packed);
		bomb.writeBytes(("\nendstream endobj\n" + tail).getBytes(StandardCharsets.ISO_8859_1));
		file("bomb.pdf", bomb.toByteArray(), "(it is scanned|reading it|its reader|it is a broken PDF).*");
		file("cut.pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog/Pa", "it is a broken PDF.*");
	}

	private static byte[] deflated(int megabytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OutputStream deflating = new DeflaterOutputStream(out, new Deflater(9))) {
			for (int i = 0; i < megabytes; i++)
				deflating.write(ZEROS);
		}
		return out.toByteArray();
	}

	void archives() throws IOException {
		ByteArrayOutputStream many = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(many)) {
			for (int i = 0; i < MANY; i++)
				zip.putNextEntry(new ZipEntry("e" + i));
		}
		file("many.zip", many.toByteArray(), MANY - 100 + " more of its documents: the file is empty");
		ByteArrayOutputStream ratio = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(ratio)) {
			zip.putNextEntry(new ZipEntry("zeros.txt"));
			for (int i = 0; i < 300; i++)
				zip.write(ZEROS);
		}
		file("ratio.zip", ratio.toByteArray(), "it unpacks to more than 200 times its packed size");
		byte[] inner = ratio.toByteArray();
		for (int i = 0; i < 6; i++)
			inner = Packed.zip(Map.of()).length > inner.length ? inner : zipped("inner.zip", inner);
		file("russian-doll.zip", inner, "archives are nested more than 3 deep");
		file("overlap.zip", overlapping(), "its entries overlap, as those of ZIP bombs do");
		try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("zeros.tar.gz")))) {
			for (int i = 0; i < 300; i++)
				gzip.write(ZEROS);
		}
		reasons.put("zeros.tar", "it unpacks to more than 200 times its packed size");
		byte[] whole = zipped("a.txt", "A text in an archive that lost its end.".getBytes(StandardCharsets.UTF_8));
		file("cut.zip", java.util.Arrays.copyOf(whole, whole.length - 30), "it (cannot be read|is broken).*");
		links();
	}

	private void links() throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(zipped)) {
			ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
			link.setUnixMode(0120777);
			zip.putArchiveEntry(link);
			zip.write("../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
			zip.closeArchiveEntry();
		}
		file("link.zip", zipped.toByteArray(), "it is a link; links in archives are not followed");
		ByteArrayOutputStream tarred = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(tarred)) {
			TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
			link.setLinkName("/etc/passwd");
			tar.putArchiveEntry(link);
			tar.closeArchiveEntry();
			TarArchiveEntry device = new TarArchiveEntry("device", TarConstants.LF_CHR);
			tar.putArchiveEntry(device);
			tar.closeArchiveEntry();
		}
		file("link.tar", tarred.toByteArray(), "it is a link; links in archives are not followed|it is not a regular file");
	}

	private static byte[] zipped(String name, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return out.toByteArray();
	}

	/** A thousand entries of a directory that all show the same bytes. */
	private static byte[] overlapping() {
		byte[] content = "x".repeat(2000).getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(content);
		ByteBuffer zip = ByteBuffer.allocate(200_000).order(ByteOrder.LITTLE_ENDIAN);
		zip.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) crc.getValue()).putInt(content.length).putInt(content.length)
				.putShort((short) 5).putShort((short) 0).put("a.txt".getBytes(StandardCharsets.US_ASCII)).put(content);
		int directory = zip.position();
		for (int i = 0; i < 1000; i++)
			zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) crc.getValue()).putInt(content.length)
					.putInt(content.length).putShort((short) 8).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0)
					.put(String.format("a%03d.txt", i).getBytes(StandardCharsets.US_ASCII));
		int size = zip.position() - directory;
		zip.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) 1000).putShort((short) 1000).putInt(size).putInt(directory).putShort((short) 0);
		return java.util.Arrays.copyOf(zip.array(), zip.position());
	}

	/** Files of two gigabytes that take no room. */
	void huge() throws IOException {
		for (String name : new String[] { "huge.txt", "huge.jsonl", "huge.pdf", "huge.zip", "huge.xml" })
			try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
				String head = switch (name) {
				case "huge.pdf" -> "%PDF-1.4\n";
				case "huge.zip" -> "PK\u0003\u0004";
				case "huge.jsonl" -> "{\"a\":1}\n{";
				case "huge.xml" -> "<?xml version=\"1.0\"?><ECFR>";
				default -> "A text.";
				};
				file.write(head.getBytes(StandardCharsets.ISO_8859_1));
				file.setLength(2L << 30);
				reasons.put(name, ".*larger than 256 MB; split it|it (cannot be read|is broken).*|JSON Lines: .*");
			}
	}
}
