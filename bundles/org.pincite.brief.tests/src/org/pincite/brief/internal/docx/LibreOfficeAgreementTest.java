package org.pincite.brief.internal.docx;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.brief.RandomBriefs;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.layout.Line;
import org.pincite.brief.internal.layout.Page;

/** LibreOffice as the oracle: it must put the same words on the same pages, and print the page numbers in the tables that the layout found. */
public class LibreOfficeAgreementTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private File office;

	@Before
	public void findLibreOffice() {
		for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			if (office == null && new File(place, "soffice").canExecute())
				office = new File(place, "soffice");
		assumeTrue("LibreOffice (soffice) is not on the PATH: agreement with it is not tested", office != null);
		assumeTrue("the Liberation fonts are not installed: LibreOffice would take others",
				new File("/usr/share/fonts/truetype/liberation2").isDirectory() || new File("/usr/share/fonts/truetype/liberation").isDirectory());
	}

	@Test(timeout = 180_000)
	public void breaksPagesWhereTheLayoutDoesAndPrintsItsNumbers() throws Exception {
		List<BriefLayout> layouts = new ArrayList<>();
		List<Path> files = new ArrayList<>();
		for (String forum : List.of("ca4", "bia", "memo"))
			for (int seed = 0; seed < 4; seed++) {
				BriefLayout layout = BriefLayout.of(RandomBriefs.of(9_000 + seed, forum, 40, seed % 2 == 0));
				Path file = folder.getRoot().toPath().resolve("b" + layouts.size() + ".docx");
				try (OutputStream out = Files.newOutputStream(file)) {
					new DocxExporter().write(layout, out);
				}
				layouts.add(layout);
				files.add(file);
			}
		convert(files);
		for (int i = 0; i < layouts.size(); i++) {
			List<String> pages = pages(folder.getRoot().toPath().resolve("b" + i + ".pdf"));
			BriefLayout layout = layouts.get(i);
			assertEquals("pages of brief " + i, layout.cover().size() + layout.front().size() + layout.body().size(), pages.size());
			int page = layout.cover().size();
			for (int f = 0; f < layout.front().size(); f++)
				assertEquals("table of brief " + i, text(layout.front().get(f), true) + layout.numbering().front(f), pages.get(page++));
			for (int b = 0; b < layout.body().size(); b++)
				assertEquals("page " + b + " of brief " + i, letters(text(layout.body().get(b), false)), letters(pages.get(page++)));
		}
	}

	private void convert(List<Path> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(office.getPath(), "-env:UserInstallation=" + folder.newFolder("profile").toURI(), "--headless",
				"--convert-to", "pdf", "--outdir", folder.getRoot().getPath()));
		files.forEach(f -> command.add(f.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.newFile("log")).start();
		if (!process.waitFor(150, TimeUnit.SECONDS))
			process.destroyForcibly();
	}

	private static List<String> pages(Path pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(bare(stripper.getText(document)));
			}
		}
		return pages;
	}

	private static String text(Page page, boolean rightColumn) {
		StringBuilder text = new StringBuilder();
		for (Page.Placed placed : page.lines()) {
			text.append(placed.line().text());
			if (rightColumn && placed.index() == placed.laid().lines().size() - 1)
				text.append(placed.laid().right());
		}
		for (Line line : page.notes())
			text.append(line.text());
		return bare(text.toString());
	}

	/** Without blanks and the dots that lead to page numbers. */
	private static String bare(String text) {
		return text.replaceAll("[\\s\u00A0\u2060.]", "");
	}

	/** Letters alone: superscripts stand before or after the words that they belong to, as the reader of the PDF sees it. */
	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}
}
