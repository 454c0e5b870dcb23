package org.pincite.brief.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.brief.BriefComposer;
import org.pincite.brief.BriefException;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefReport;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.brief.Forums;
import org.pincite.brief.Hostile;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.ProblemKind;
import org.pincite.matter.PersonRole;
import org.pincite.matter.SectionKind;
import org.pincite.vault.firewall.IdentityFirewall;

public class StandardBriefsTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private final MatterFixture fixture = new MatterFixture();

	private Briefs briefs() {
		return new StandardBriefs(new BriefComposer(fixture.shelf), Forums.standard(), IdentityFirewall.standard());
	}

	private Path out(String name) {
		return folder.getRoot().toPath().resolve(name);
	}

	@Test
	public void writesEveryFormatAndReportsIt() throws IOException {
		fixture.text("It may. {{cite:anim}}. {{cite:reg}}.");
		for (BriefFormat format : BriefFormat.values()) {
			BriefReport report = briefs().export(fixture.matter, "b", BriefRequest.to(out("brief." + format.extension()), format).withForum("memo"));
			assertTrue(Files.size(report.file()) > 200);
			assertEquals(2, report.authorities());
			assertEquals(1, report.pages());
			assertEquals("memo", report.forum());
			assertEquals("Brief Heading It may. Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008). 8 C.F.R. \u00A7 208.6.".split(" ").length, report.words());
		}
	}

	@Test
	public void takesTheFirstBriefAndTheMattersForum() {
		fixture.matter.setForum("bia");
		assertEquals("bia", briefs().export(fixture.matter, null, BriefRequest.to(out("a.md"), BriefFormat.MD)).forum());
		fixture.brief.setForum("ij");
		assertEquals("ij", briefs().export(fixture.matter, null, BriefRequest.to(out("a.md"), BriefFormat.MD)).forum());
	}

	@Test
	public void replacesNamesInEveryFormatUnlessAsked() throws IOException {
		fixture.person("Dolores Quintanilla", "D.Q.", PersonRole.CLIENT);
		fixture.matter.setCaption("Dolores Quintanilla v. Attorney General");
		fixture.brief.setTitle("Brief of Dolores Quintanilla");
		fixture.section("What Dolores Quintanilla asks", 1, SectionKind.TEXT, "Dolores Quintanilla fled{{note:Quintanilla said so.}}.");
		fixture.fact("Dolores Quintanilla was seen.", "2020", "Decl. of Dolores Quintanilla");
		fixture.section("Facts", 1, SectionKind.STATEMENT_OF_FACTS, "");
		fixture.argument("Quintanilla is right", "Quintanilla has shown it.");
		fixture.section("Argument", 1, SectionKind.ARGUMENT, "").getArguments().addAll(fixture.matter.getArguments());
		for (BriefFormat format : BriefFormat.values()) {
			Path file = out("brief." + format.extension());
			briefs().export(fixture.matter, "b", BriefRequest.to(file, format).withForum("ca4"));
			assertFalse(format.name(), text(file).contains("Quintanilla"));
		}
		Path named = out("named.md");
		briefs().export(fixture.matter, "b", BriefRequest.to(named, BriefFormat.MD).withNames());
		assertTrue(text(named).contains("Dolores Quintanilla fled"));
	}

	@Test
	public void bracketsANameInsideAQuotation() throws IOException {
		fixture.person("Jane Protected", "J.P.", PersonRole.CLIENT);
		fixture.shelf.put(fixture.shelf.source("news").orElseThrow(), "The list named Jane Protected first.");
		fixture.pin("q", "news", "The list named Jane Protected first.", null);
		fixture.text("So: {{pin:q}}");
		BriefReport report = briefs().export(fixture.matter, "b", BriefRequest.to(out("q.md"), BriefFormat.MD));
		assertTrue(Files.readString(out("q.md")).contains("The list named \\[J.P.\\] first."));
		assertTrue(report.problems().stream().anyMatch(p -> p.kind() == ProblemKind.IDENTITY_IN_SOURCE && !p.message().contains("Protected")));
	}

	@Test
	public void allowsWhatKeepsOneOfTwoLimits() {
		fixture.text("word ".repeat(12_900));
		BriefReport long30 = briefs().export(fixture.matter, "b", BriefRequest.to(out("a.md"), BriefFormat.MD).withForum("ca4"));
		assertTrue(long30.pages() > 30);
		assertFalse(long30.problems().stream().anyMatch(p -> p.kind() == ProblemKind.OVER_LIMIT));
		fixture.text("word ".repeat(200));
		assertTrue(briefs().export(fixture.matter, "b", BriefRequest.to(out("a.md"), BriefFormat.MD).withForum("ca4")).problems().stream()
				.anyMatch(p -> p.kind() == ProblemKind.OVER_LIMIT && p.message().contains("13,000 words or 30 pages")));
	}

	@Test
	public void leavesTheOldFileWhenWritingFails() throws IOException {
		Path file = out("brief.md");
		Files.writeString(file, "old");
		assertThrows(BriefException.class, () -> AtomicFile.write(file, out -> {
			out.write(1);
			throw new IOException("disk full");
		}));
		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	public void saysWhyAFileCannotBeWritten() {
		Path nowhere = out("none").resolve("brief.md");
		BriefException failure = assertThrows(BriefException.class,
				() -> briefs().export(fixture.matter, "b", BriefRequest.to(nowhere, BriefFormat.MD)));
		assertTrue(failure.getMessage(), failure.getMessage().contains("does not exist"));
		assertThrows(BriefException.class, () -> briefs().export(fixture.matter, "b", BriefRequest.to(folder.getRoot().toPath(), BriefFormat.MD)));
	}

	@Test
	public void namesTheForumsItKnows() {
		BriefException failure = assertThrows(BriefException.class, () -> briefs().compose(fixture.matter, "b", "mars", true));
		assertTrue(failure.getMessage(), failure.getMessage().contains("ca4, bia, ij, memo"));
		assertThrows(BriefException.class, () -> briefs().compose(fixture.matter, "no such brief", null, true));
	}

	@Test
	public void writesHtmlThatRunsAndLoadsNothing() throws IOException {
		Path file = out("h.html");
		MatterFixture hostile = Hostile.matter();
		new StandardBriefs(new BriefComposer(hostile.shelf), Forums.standard(), IdentityFirewall.standard()).export(hostile.matter, "b",
				BriefRequest.to(file, BriefFormat.HTML).withForum("ca4"));
		String html = Files.readString(file);
		assertFalse(html.matches("(?is).*<(script|img|link|iframe|object)\\b.*"));
		assertFalse(html.matches("(?is).*<[^>]*(src|href)=\"(?!#).*"));
		assertTrue(html.contains("default-src 'none'"));
		assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
		Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(m -> m.group(1))
				.forEach(id -> assertTrue(id, html.contains("id=\"" + id + "\"")));
	}

	@Test
	public void escapesWhatMarkdownWouldRead() throws IOException {
		fixture.text("1. item # not * a * heading [x](y) <b> a_b_c");
		briefs().export(fixture.matter, "b", BriefRequest.to(out("e.md"), BriefFormat.MD));
		assertTrue(Files.readString(out("e.md")).contains("1\\. item # not \\* a \\* heading \\[x\\](y) \\<b\\> a\\_b\\_c"));
	}

	private static String text(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (file.toString().endsWith(".docx")) {
			StringBuilder all = new StringBuilder();
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
					all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
			return all.toString();
		}
		if (file.toString().endsWith(".pdf"))
			try (PDDocument pdf = Loader.loadPDF(bytes)) {
				return new PDFTextStripper().getText(pdf);
			}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
