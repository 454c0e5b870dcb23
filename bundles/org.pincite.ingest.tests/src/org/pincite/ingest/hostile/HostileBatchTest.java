package org.pincite.ingest.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.ingest.Failure;
import org.pincite.ingest.Golden;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Packed;
import org.pincite.ingest.Progress;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;

/** Hostile files among good ones: each ends within the limits with a reason of one line, and nothing else of the batch is lost. */
public class HostileBatchTest {
	private static final int LONGEST = 240_000;
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private Path folder;
	private Library library;

	@Before
	public void open() throws IOException {
		folder = temporary.newFolder("files").toPath();
		library = Library.open(new LibraryLocation(temporary.newFolder("library").toPath()));
	}

	@After
	public void close() {
		library.close();
	}

	/** Good files sort before, between and after the others. */
	private void good() throws IOException {
		for (String name : List.of("aa", "hz", "zz"))
			Files.writeString(folder.resolve(name + ".txt"), "The good note “" + name + "” says what it has to say, whatever stands beside it.");
		Files.write(folder.resolve("good.docx"), Packed.docx("<w:p><w:r><w:t>A good document of Word.</w:t></w:r></w:p>"));
	}

	private ImportReport run() {
		return Importer.into(library).run(ImportRequest.of(folder), Progress.NONE);
	}

	private void check(Corpus corpus) throws IOException {
		good();
		ImportReport report = run();
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, String> hostile : corpus.reasons().entrySet()) {
			List<String> said = new ArrayList<>();
			for (List<Failure> list : List.of(report.failed(), report.remarks()))
				list.stream().filter(failure -> failure.path().matches(".*/" + hostile.getKey() + "([!#].*)?")).forEach(failure -> said.add(failure.reason()));
			if (said.isEmpty() || said.stream().noneMatch(reason -> reason.matches(hostile.getValue())))
				wrong.add(hostile.getKey() + ": " + said.stream().limit(3).toList());
		}
		assertEquals(List.of(), wrong);
		for (Failure failure : report.failed())
			assertTrue(failure.reason(), !failure.reason().isBlank() && failure.reason().indexOf('\n') < 0 && failure.reason().length() < 500);
		for (String name : List.of("aa", "hz", "zz"))
			assertEquals(1, library.sources(org.pincite.library.SourceFilter.ALL).stream().filter(source -> source.title().contains("“" + name + "”")).count());
		assertTrue(library.sources(org.pincite.library.SourceFilter.ALL).stream().anyMatch(source -> source.title().startsWith("A good document")));
	}

	@Test(timeout = LONGEST)
	public void xmlBombsEntitiesAndDepthAreRefused() throws IOException {
		Corpus corpus = new Corpus(folder);
		corpus.xml();
		check(corpus);
	}

	@Test(timeout = LONGEST)
	public void tenMillionNestedTagsAreRefused() throws IOException {
		Corpus corpus = new Corpus(folder);
		corpus.html();
		check(corpus);
	}

	@Test(timeout = LONGEST)
	public void loopsAndBombsInPdfAreRefused() throws IOException {
		Corpus corpus = new Corpus(folder);
		corpus.pdf();
		check(corpus);
	}

	@Test(timeout = LONGEST)
	public void archivesThatExplodeOverlapOrLinkAreRefused() throws IOException {
		Corpus corpus = new Corpus(folder);
		corpus.archives();
		check(corpus);
	}

	@Test(timeout = LONGEST)
	public void filesOfTwoGigabytesAreRefused() throws IOException {
		Corpus corpus = new Corpus(folder);
		corpus.huge();
		check(corpus);
	}

	@Test(timeout = LONGEST)
	public void namesWithOverridesAndStepsUpLeadNowhere() throws IOException {
		byte[] zip = Packed.zip(Map.of("../../../../tmp/pincite-escape.txt", "A note under a name that leads up and away from here.",
				"C:\\pincite-escape.txt", "Another note, under the name of a drive.", "gpj.\u202etxt", "A third note, whose name is written backwards."));
		Files.write(folder.resolve("names.zip"), zip);
		ImportReport report = run();
		assertEquals(List.of(), report.failed());
		assertEquals(3, report.imported().size());
		assertFalse(Files.exists(Path.of("/tmp/pincite-escape.txt")));
		library.sources(org.pincite.library.SourceFilter.ALL).forEach(source -> assertFalse(source.title().contains("\u202e")));
	}

	@Test(timeout = LONGEST)
	public void linksOutOfTheFolderAreNotFollowed() throws IOException {
		Path secret = temporary.newFile("secret.txt").toPath();
		Files.writeString(secret, "What stands outside of the folder is nobody's business.");
		good();
		try {
			Files.createSymbolicLink(folder.resolve("link.txt"), secret);
			Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
			Files.createSymbolicLink(folder.resolve("within.txt"), folder.resolve("aa.txt"));
		} catch (IOException | UnsupportedOperationException e) {
			org.junit.Assume.assumeNoException("links cannot be made here", e);
		}
		ImportReport report = run();
		assertEquals(4, report.imported().size());
		assertEquals(List.of("it is a link that leads nowhere", "it is a link that leads out of the folder; import what it leads to by its own path"),
				report.failed().stream().map(Failure::reason).sorted().toList());
	}

	@Test(timeout = LONGEST)
	public void whateverIsCutOffEndsInATextOrAReason() {
		for (String sample : List.of("country-report.docx", "reader.epub", "statement.rtf", "ecfr.xml", "uslm.xml", "news.html", "cap-case.json", "digest.json"))
			for (int part = 0; part < 12; part++) {
				byte[] whole = Golden.input(sample).bytes();
				byte[] cut = java.util.Arrays.copyOf(whole, whole.length * part / 12);
				try {
					Golden.read(sample, cut).forEach(read -> assertFalse(read.text().value().isBlank()));
				} catch (org.pincite.ingest.UnreadableException refused) {
					assertFalse(refused.getMessage().contains("\n"));
				}
			}
	}

	@Test
	public void packedDocumentsAreNeverHalfRead() {
		for (String sample : List.of("country-report.docx", "reader.epub", "statement.rtf"))
			for (int part = 1; part < 12; part++) {
				byte[] whole = Golden.input(sample).bytes();
				byte[] cut = java.util.Arrays.copyOf(whole, whole.length * part / 12);
				String where = sample + " " + part;
				org.junit.Assert.assertThrows(where, org.pincite.ingest.UnreadableException.class, () -> Golden.read(sample, cut));
			}
	}

	@Test
	public void titlesOfDocumentsHoldNoOverridesOrNulls() throws Exception {
		Map<String, String> parts = Packed.wordParts("<w:p><w:r><w:t>Words of a document.</w:t></w:r></w:p>");
		parts.put("docProps/core.xml", "<x xmlns:dc=\"d\"><dc:title>A \u202etitle\u202c of \u2066words\u2069</dc:title></x>");
		assertEquals("A title of words", Golden.read("x.docx", Packed.zip(parts)).getFirst().source().title());
		byte[] rtf = "{\\rtf1{\\info{\\title A\\u8238 ? title of words}}Words\\u0 ? of a text.}".getBytes(StandardCharsets.US_ASCII);
		assertEquals("A title of words", Golden.read("x.rtf", rtf).getFirst().source().title());
	}
}
