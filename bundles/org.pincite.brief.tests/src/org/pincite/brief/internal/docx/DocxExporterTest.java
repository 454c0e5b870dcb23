package org.pincite.brief.internal.docx;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.Test;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.Hostile;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.RandomBriefs;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.matter.SectionKind;

public class DocxExporterTest {

	private static byte[] docx(BriefDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DocxExporter().write(BriefLayout.of(document), out);
		return out.toByteArray();
	}

	private static Map<String, String> parts(byte[] docx) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		return parts;
	}

	private static BriefDocument simple() {
		MatterFixture fixture = new MatterFixture();
		fixture.section("Argument", 1, SectionKind.TEXT, "It may. {{cite:anim|253}}. So. {{cite:anim|254}}. {{cite:reg|(b)}}. Note{{note:See {{cite:lin}}.}}.");
		fixture.section("A point", 2, SectionKind.TEXT, "{{cite:lin|246}}.");
		return fixture.compose("ca4");
	}

	private static List<String> fields(String xml) {
		List<String> fields = new ArrayList<>();
		StringBuilder code = null;
		Matcher matcher = Pattern.compile("w:fldCharType=\"(\\w+)\"|<w:instrText[^>]*>([^<]*)<").matcher(xml);
		while (matcher.find())
			if (matcher.group(2) != null)
				code.append(matcher.group(2));
			else if (matcher.group(1).equals("begin")) {
				code = new StringBuilder();
			} else if (code != null) {
				fields.add(code.toString().strip().replace("&quot;", "\""));
				code = null;
			}
		return fields;
	}

	@Test
	public void marksEveryCitationForTheTableOfAuthorities() throws IOException {
		List<String> marks = fields(parts(docx(simple())).get("word/document.xml")).stream().filter(f -> f.startsWith("TA ")).toList();
		assertEquals(List.of("TA \\l \"Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)\" \\s \"Anim, 535 F.3d 243\" \\c 1",
				"TA \\l \"Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)\" \\s \"Anim, 535 F.3d 243\" \\c 1",
				"TA \\l \"8 C.F.R. \u00A7 208.6(b)\" \\s \"8 C.F.R. \u00A7 208.6(b)\" \\c 6",
				"TA \\l \"Lin v. Holder, 763 F.3d 244 (2d Cir. 2014)\" \\s \"Lin, 763 F.3d 244\" \\c 1"), marks);
		assertEquals(1, fields(parts(docx(simple())).get("word/footnotes.xml")).stream().filter(f -> f.startsWith("TA ")).count());
	}

	@Test
	public void makesATableFieldForEachGroup() throws IOException {
		List<String> fields = fields(parts(docx(simple())).get("word/document.xml"));
		assertEquals(List.of("TOA \\h \\c \"1\" \\p", "TOA \\h \\c \"6\" \\p"), fields.stream().filter(f -> f.startsWith("TOA")).toList());
		assertTrue(fields.contains("TOC \\o \"1-4\" \\h \\z \\u"));
	}

	@Test
	public void pointsEveryPageReferenceAtABookmark() throws IOException {
		Map<String, String> parts = parts(docx(RandomBriefs.of(5, "bia", 40, true)));
		String all = parts.get("word/document.xml") + parts.get("word/footnotes.xml");
		List<String> wanted = fields(all).stream().filter(f -> f.startsWith("PAGEREF")).map(f -> f.split(" ")[1]).toList();
		assertFalse(wanted.isEmpty());
		for (String name : wanted)
			assertEquals(name, 1, all.split("w:name=\"" + name + "\"", -1).length - 1);
	}

	@Test
	public void opensInAnotherReaderWithHeadingsItalicsAndNotes() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx(simple())))) {
			List<String> headings = word.getParagraphs().stream().filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
					.map(XWPFParagraph::getText).toList();
			assertEquals(List.of("Argument", "I.\tA point"), headings);
			assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
			assertTrue(word.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).anyMatch(r -> r.isItalic() && "Anim v. Mukasey".equals(r.text())));
			assertTrue(word.getFootnotes().stream().anyMatch(n -> n.getParagraphs().getFirst().getText().contains("Lin v. Holder")));
			assertEquals(2, word.getFooterList().size());
			assertNull(word.getProperties().getCoreProperties().getCreator());
			assertNull(word.getProperties().getCoreProperties().getCreated());
		}
	}

	@Test
	public void isWellFormedWhateverTheTextHolds() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		for (Map.Entry<String, String> part : parts(docx(Hostile.matter().compose("ca4"))).entrySet())
			factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	public void keepsMarkupInTheTextAsText() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx(Hostile.matter().compose("bia"))))) {
			String text = String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
			assertTrue(text.contains("<script>alert(1)</script> ]]>"));
			assertTrue(text.contains(Hostile.HEBREW));
			assertTrue(text.contains(Hostile.CHINESE));
		}
	}

	@Test
	public void writesTheSameBytesForTheSameBrief() throws IOException {
		assertArrayEquals(docx(RandomBriefs.of(9, "ca4", 20, true)), docx(RandomBriefs.of(9, "ca4", 20, true)));
	}

	@Test
	public void namesNoAuthorProgramPathOrTime() throws IOException {
		for (Map.Entry<String, String> part : parts(docx(simple())).entrySet())
			assertFalse(part.getKey(), part.getValue().contains(System.getProperty("user.home")) || part.getValue().matches("(?s).*(creator|lastModifiedBy|rsid|Apache).*"));
	}
}
