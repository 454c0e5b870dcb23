package org.pincite.ingest.internal.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.Test;
import org.pincite.ingest.Golden;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;

public class PdfReaderTest {

	private static SourceDocument read(byte[] bytes) throws UnreadableException {
		return Golden.read("paper.pdf", bytes).getFirst();
	}

	private static String reason(byte[] bytes) {
		return assertThrows(UnreadableException.class, () -> read(bytes)).getMessage();
	}

	@Test
	public void pagesBecomeMarksAndParagraphsRunOnAcrossThem() throws Exception {
		try (Paper paper = new Paper()) {
			for (int p = 1; p <= 3; p++) {
				paper.page().line(72, 40, 12, "Roe v. Brown, No. 10-1001");
				for (int i = 0; i < 6; i++)
					paper.line(72, 100 + 14 * i, 12, "These are the words of page " + p + " and they fill line " + i + " of its only long paragraph");
				paper.line(300, 740, 12, String.valueOf(p + 6));
			}
			SourceDocument read = read(paper.bytes());
			String text = read.text().value();
			List<Mark> pages = read.marks().stream().filter(m -> m.kind() == MarkKind.PAGE).toList();
			assertEquals(List.of("7", "8", "9"), pages.stream().map(Mark::label).toList());
			assertTrue(text.startsWith("These are the words of page 2", pages.get(1).start()));
			assertTrue("running heads go: " + text, !text.contains("No. 10-1001"));
			assertEquals(1, read.marks().stream().filter(m -> m.kind() == MarkKind.PARAGRAPH).count());
		}
	}

	@Test
	public void wordsBrokenAtLineEndsAreJoined() throws Exception {
		try (Paper paper = new Paper()) {
			paper.page().line(72, 100, 12, "Nobody shall tell the government of a coun-").line(72, 114, 12, "try what an applicant for protec-")
					.line(72, 128, 12, "tion has said to a non-").line(72, 142, 12, "governmental group about her own country and her need for protection.");
			assertEquals("Nobody shall tell the government of a country what an applicant for protection has said to a non-governmental group "
					+ "about her own country and her need for protection.", read(paper.bytes()).text().value());
		}
	}

	@Test
	public void columnsAreReadOneAfterTheOther() throws Exception {
		try (Paper paper = new Paper()) {
			paper.page();
			for (int i = 0; i < 14; i++)
				paper.line(60, 100 + 14 * i, 11, "left column line " + i + " has these words").line(330, 100 + 14 * i, 11, "right column line " + i + " has these words");
			String text = read(paper.bytes()).text().value();
			assertTrue(text, text.indexOf("left column line 13") < text.indexOf("right column line 0"));
		}
	}

	@Test
	public void lineNumbersOfPleadingPaperGo() throws Exception {
		try (Paper paper = new Paper()) {
			paper.page();
			for (int i = 1; i <= 20; i++)
				paper.line(50, 80 + 24 * i, 12, String.valueOf(i)).line(90, 80 + 24 * i, 12, "The plaintiff says at some length that this is so, again");
			String text = read(paper.bytes()).text().value();
			assertTrue(text, text.matches("(?s)[^0-9]*"));
		}
	}

	@Test
	public void footnotesInSmallerTypeMoveToTheEndWithTheirPage() throws Exception {
		try (Paper paper = new Paper()) {
			paper.page();
			for (int i = 0; i < 6; i++)
				paper.line(72, 100 + 28 * i, 13, i == 2 ? "and here the note is called.1 After it the paragraph goes on and on" : "The body of the page is set in a larger type than its note is");
			paper.line(72, 640, 10, "1 The note itself is small and stands at the foot.");
			SourceDocument read = read(paper.bytes());
			Mark note = read.marks().stream().filter(m -> m.kind() == MarkKind.FOOTNOTE).findFirst().orElseThrow();
			Mark call = read.marks().stream().filter(m -> m.kind() == MarkKind.FOOTNOTE_CALL).findFirst().orElseThrow();
			assertEquals("[1] The note itself is small and stands at the foot.", read.text().value().substring(note.start(), note.end()));
			assertTrue(read.text().value().substring(0, call.start()).endsWith("note is called."));
		}
	}

	@Test
	public void picturesOfPagesAreKeptAndSaidToBeScanned() throws Exception {
		try (Paper paper = new Paper()) {
			byte[] bytes = paper.page().page().bytes();
			SourceDocument read = read(bytes);
			assertEquals(bytes, read.original());
			assertTrue(read.source().extra().get("remark").startsWith("it is scanned: 2 pages without a text layer"));
			assertTrue(read.text().value(), read.text().value().startsWith("[Scanned: 2 pages without a text layer; no word of it is known."));
		}
	}

	@Test
	public void encryptedFilesSaySo() throws Exception {
		try (Paper paper = new Paper()) {
			paper.page().line(72, 100, 12, "Secret words");
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
			policy.setEncryptionKeyLength(128);
			paper.document.protect(policy);
			assertEquals("it is encrypted; save it without its password first", reason(paper.bytes()));
		}
	}

	@Test
	public void brokenFilesSaySo() {
		assertTrue(reason("%PDF-1.7\nthis is not one".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).startsWith("it is a broken PDF"));
	}
}
