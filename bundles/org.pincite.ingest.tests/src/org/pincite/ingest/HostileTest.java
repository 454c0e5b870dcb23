package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceDocument;

/** What an importer must survive: each of these ends with a text or a reason, and the documents beside it are read. */
public class HostileTest {
	private static final int SLOW = 20_000;
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private static SourceDocument read(String path, String content) throws UnreadableException {
		return Golden.read(path, content.getBytes(StandardCharsets.UTF_8)).getFirst();
	}

	private static String reason(String path, byte[] content) {
		return assertThrows(UnreadableException.class, () -> Golden.read(path, content)).getMessage();
	}

	@Test(timeout = SLOW)
	public void entitiesOfXmlAreNotExpanded() {
		String bomb = "<?xml version=\"1.0\"?><!DOCTYPE ECFR [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"
				+ "<ECFR><DIV8 N=\"1.1\" TYPE=\"SECTION\"><HEAD>§ 1.1 x</HEAD><P>&c;</P></DIV8></ECFR>";
		assertTrue(reason("bomb.xml", bomb.getBytes(StandardCharsets.UTF_8)).startsWith("not well-formed XML"));
	}

	@Test(timeout = SLOW)
	public void externalEntitiesAreNotRead() throws IOException {
		Path secret = folder.newFile("secret.txt").toPath();
		Files.writeString(secret, "TOPSECRET");
		String xml = "<?xml version=\"1.0\"?><!DOCTYPE ECFR [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
				+ "<ECFR><DIV8 N=\"1.1\" TYPE=\"SECTION\"><HEAD>§ 1.1 x</HEAD><P>a &x; b</P></DIV8></ECFR>";
		try {
			assertFalse(Golden.shown(Golden.read("x.xml", xml.getBytes(StandardCharsets.UTF_8))).contains("TOPSECRET"));
		} catch (UnreadableException refused) {
			assertFalse(refused.getMessage().contains("TOPSECRET"));
		}
	}

	@Test(timeout = SLOW)
	public void deepXmlIsRefused() {
		String deep = "<ECFR><DIV8 N=\"1.1\" TYPE=\"SECTION\">" + "<P>".repeat(100_000) + "x" + "</P>".repeat(100_000) + "</DIV8></ECFR>";
		assertTrue(reason("deep.xml", deep.getBytes(StandardCharsets.UTF_8)).contains("deep"));
	}

	@Test(timeout = SLOW)
	public void deepJsonIsRefused() {
		String deep = "{\"pincite\":\"digest\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
		assertTrue(reason("deep.json", deep.getBytes(StandardCharsets.UTF_8)).startsWith("JSON beyond what is read"));
	}

	/** Each line is looked at for itself, not on to the next sign of the text. */
	@Test(timeout = SLOW)
	public void halfAMillionLinesOfBlanksAreReadAtOnce() throws UnreadableException {
		String record = "{\"id\": 1, \"cluster_id\": 2, \"plain_text\": \"Held.\\n" + "  \\n".repeat(500_000) + "Affirmed.\"}";
		assertEquals("Held.\n\nAffirmed.", read("blank.json", record).text().value());
	}

	@Test(timeout = 60_000)
	public void ninehundredThousandNestedTagsStillGiveAText() throws UnreadableException {
		String deep = "<html><body>" + "<div>".repeat(900_000) + "<p>The words in the middle of it all, which should be found.</p>";
		assertTrue(read("deep.html", deep).text().value().contains("words in the middle"));
	}

	@Test
	public void scriptsFormsAndHiddenPartsLeaveNoText() throws UnreadableException {
		String text = read("x.html", "<html><body><p>Real words, and enough of them to be a paragraph of text.</p><script>steal()</script>"
				+ "<form><input value=\"secret\"><button>Send</button></form><iframe src=\"file:///etc/passwd\">frame</iframe>"
				+ "<p style=\"display:none\">unseen</p><img src=\"data:image/png;base64,AAAA\" onerror=\"x()\"><svg><text>drawn</text></svg></body></html>")
				.text().value();
		assertEquals("Real words, and enough of them to be a paragraph of text.", text);
	}

	@Test
	public void nullsControlsAndBidiOverridesGo() throws UnreadableException {
		SourceDocument read = read("name\u202e.txt", "A \u0000null, a \u0007bell, an \u202eoverride\u202c and an \u2066isolate\u2069 in a line of text.");
		assertEquals("A null, a bell, an override and an isolate in a line of text.", read.text().value());
		assertFalse(read.source().title().contains("\u202e"));
	}

	@Test
	public void malformedUtf8IsReadAsFarAsItGoes() throws UnreadableException {
		byte[] bytes = "Der Gerichtshof erklärte die Würde für unantastbar und überall gültig. X".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xff;
		assertTrue(Golden.read("x.txt", bytes).getFirst().text().value().startsWith("Der Gerichtshof erklärte die Würde"));
	}

	@Test
	public void latin1AndUtf16AreRecognised() throws UnreadableException {
		String words = "Der Gerichtshof erklärte die Würde für unantastbar.";
		assertEquals(words, Golden.read("x.txt", words.getBytes(StandardCharsets.ISO_8859_1)).getFirst().text().value());
		assertEquals(words, Golden.read("x.txt", words.getBytes(StandardCharsets.UTF_16LE)).getFirst().text().value());
		assertEquals(words, Golden.read("x.txt", words.getBytes(StandardCharsets.UTF_16)).getFirst().text().value());
	}

	@Test
	public void rightToLeftAndChineseTextKeepTheirMarks() throws UnreadableException {
		SourceDocument hebrew = read("x.html", "<html lang=\"he\"><body><p>בית המשפט קבע כי אין לגלות את שמו של המבקש לאיש.</p><p><i>הערה</i> אחרונה.</p></body></html>");
		assertTrue(hebrew.text().value().startsWith("בית המשפט"));
		SourceDocument composed = read("y.html", "<html><body><p>法院认为<i>申请人</i>的姓名不得公开 e<b>\u0301</b>.</p></body></html>");
		assertEquals("法院认为申请人的姓名不得公开 é.", composed.text().value());
		assertTrue(composed.marks().stream()
				.anyMatch(m -> composed.text().value().substring(m.start(), m.end()).equals("申请人")));
	}

	@Test(timeout = SLOW)
	public void archivesThatExplodeAreStopped() throws IOException {
		Path files = folder.newFolder("files").toPath();
		byte[] zeros = new byte[1 << 20];
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(files.resolve("bomb.zip")))) {
			zip.putNextEntry(new ZipEntry("bomb.txt"));
			for (int i = 0; i < 200; i++)
				zip.write(zeros);
			zip.putNextEntry(new ZipEntry("good.txt"));
			zip.write("A note that is long enough to be one.".getBytes(StandardCharsets.UTF_8));
		}
		try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(files.resolve("bomb.gz")))) {
			for (int i = 0; i < 200; i++)
				gz.write(zeros);
		}
		try (Library library = Library.open(new LibraryLocation(folder.newFolder("library").toPath()))) {
			ImportReport report = Importer.into(library).run(ImportRequest.of(files), Progress.NONE);
			assertEquals(1, report.imported().size());
			assertEquals(2, report.failed().size());
			report.failed().forEach(failure -> assertTrue(failure.reason(), failure.reason().contains("times its packed size")));
		}
	}

	@Test
	public void archivesWithinArchivesEnd() throws IOException {
		Path files = folder.newFolder("files").toPath();
		byte[] inner = "A note.".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 8; i++) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				zip.putNextEntry(new ZipEntry("inner" + (i == 0 ? ".txt" : ".zip")));
				zip.write(inner);
			}
			inner = out.toByteArray();
		}
		Files.write(files.resolve("nested.zip"), inner);
		try (Library library = Library.open(new LibraryLocation(folder.newFolder("library").toPath()))) {
			ImportReport report = Importer.into(library).run(ImportRequest.of(files), Progress.NONE);
			assertTrue(report.failed().getFirst().reason().startsWith("archives are nested more than"));
		}
	}

	@Test(timeout = 60_000)
	public void randomBytesBehindEveryBeginningEndInATextOrAReason() {
		String[] beginnings = { "%PDF-1.4\n", "PK\u0003\u0004", "\u001f\u008b", "{\"pincite\":\"digest\",", "{\"plain_text\":\"", "<?xml version=\"1.0\"?><FEDREG>",
				"<html><body>", "<ECFR><DIV8 N=\"§ 1.1\">", "# Title 8— X\n#### § 1. Y\n", "Name\nCourt\n\nCitations: 1 U.S. 1\nDocket Number: 1\n", "" };
		Random random = new Random(7);
		for (int round = 0; round < 40; round++)
			for (String beginning : beginnings) {
				byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
				byte[] bytes = java.util.Arrays.copyOf(start, start.length + random.nextInt(3000));
				for (int i = start.length; i < bytes.length; i++)
					bytes[i] = (byte) (round % 2 == 0 ? random.nextInt(256) : " \n<>&;\"'{}[]()*-1aZ§/".charAt(random.nextInt(21)));
				try {
					Golden.read("random", bytes).forEach(read -> assertTrue(read.text().length() >= 0));
				} catch (UnreadableException refused) {
					assertFalse(refused.getMessage().isBlank());
					assertFalse(refused.getMessage().contains("\n"));
				}
			}
	}
}
