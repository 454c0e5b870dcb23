package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.ingest.internal.json.Json;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;


/** All real data, where the folder of real data is at hand: nothing crashes, nothing is lost, and every format gives what it should. */
public class SharedDataTest {
	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();
	private static Path data;
	private static Library library;
	private static ImportReport first;
	private static ImportReport second;

	@BeforeClass
	public static void importAll() throws IOException {
		data = SharedFolder.data();
		library = Library.open(new LibraryLocation(FOLDER.getRoot().toPath()));
		Importer importer = Importer.into(library);
		first = importer.run(ImportRequest.of(data), Progress.NONE);
		second = importer.run(ImportRequest.of(data), Progress.NONE);
	}

	@AfterClass
	public static void close() {
		if (library != null)
			library.close();
	}

	@Test
	public void everyFailureHasAReasonInOneLineAndNoReaderBreaks() {
		for (Failure failure : first.failed()) {
			assertFalse(failure.toString(), failure.reason().isBlank() || failure.reason().contains("\n"));
			assertFalse(failure.toString(), failure.reason().contains("its reader failed") || failure.reason().contains("could not be stored")
					|| failure.reason().contains("took longer"));
		}
	}

	@Test
	public void aSecondRunImportsNothing() {
		assertEquals(List.of(), second.imported());
		assertEquals(first.failed(), second.failed());
		assertEquals(first.imported().size() + first.unchanged(), second.unchanged());
	}

	@Test
	public void eachFormatGivesItsNumberOfSources() {
		Map<String, Integer> counts = new TreeMap<>();
		for (Source source : library.sources(SourceFilter.ALL))
			counts.merge(library.format(source.id()), 1, Integer::sum);
		Map<String, Integer> least = Map.of("cap-json", 16, "courtlistener-json", 250, "court-html", 7, "ecfr-xml", 288, "federal-register-xml", 96,
				"news-html", 90, "opinion-text", 9, "pdf", 10, "uscode-markdown", 282, "uslm-xml", 1100);
		least.forEach((format, number) -> assertTrue(format + " gave " + counts.get(format) + " of " + counts,
				counts.getOrDefault(format, 0) >= number));
	}

	@Test
	public void everyFileIsReadRightOrRefusedWithItsReason() throws IOException {
		ImportTable table = ImportTable.of(data);
		table.formats.forEach((format, row) -> assertTrue(format + " in\n" + table, row.right == row.files));
		Map<String, Integer> least = Map.of("cap-json", 16, "court-html", 14, "courtlistener-json", 220, "ecfr-xml", 1, "federal-register-xml", 1, "news-html", 60,
				"opinion-text", 9, "pdf", 10, "uscode-markdown", 980, "uslm-xml", 2);
		least.forEach((format, number) -> assertTrue(format + " in\n" + table, table.formats.containsKey(format) && table.formats.get(format).files >= number));
	}

	@Test
	public void smithVHolderHasTitleCourtDateAndDocket() {
		Source smith = library.sources(new SourceFilter(java.util.Set.of(SourceKind.CASE), java.util.Set.of("ca1"), "2010-09-09", "2010-09-09",
				List.of("Holder"))).getFirst();
		assertTrue(smith.title(), smith.title().equals("Smith v. Holder") || smith.title().equals("Mabvurunge v. Holder"));
		assertEquals("08-2571", smith.docket());
		assertEquals(List.of("Torruella", "Lipez", "Howard"), smith.judges());
		String text = library.text(smith.id()).value();
		assertTrue("phrases that ran over lines are whole", text.contains("he was beaten severely and threatened with further harm to himself and his family"));
		assertEquals(15, library.marks(smith.id(), MarkKind.FOOTNOTE).stream().filter(m -> m.label().matches("\\d+")).count());
	}

	@Test
	public void everyNumberedFootnoteOfSmithHasItsCall() {
		Source smith = library.sources(new SourceFilter(java.util.Set.of(), java.util.Set.of("ca1"), "2010-09-09", "2010-09-09", List.of("Holder"))).getFirst();
		List<String> calls = library.marks(smith.id(), MarkKind.FOOTNOTE_CALL).stream().map(Mark::label).toList();
		for (Mark note : library.marks(smith.id(), MarkKind.FOOTNOTE))
			assertTrue("note " + note.label() + " among " + calls, calls.contains(note.label()));
	}

	@Test
	public void designatorsReachDownToTheClause() {
		Source asylum = library.find("8 U.S.C. § 1158").orElseThrow();
		Mark mark = library.marks(asylum.id(), MarkKind.SECTION).stream().filter(m -> m.label().equals("(b)(1)(B)(ii)")).findFirst().orElse(null);
		assertNotNull(mark);
		assertTrue(library.text(asylum.id()).value().startsWith("(ii) Sustaining burden", mark.start()));
	}

	@Test
	public void articlesAreFoundOnRealPages() throws IOException, UnreadableException {
		double sum = 0;
		int pages = 0;
		int titles = 0;
		try (var folders = Files.list(data.resolve("news/readability"))) {
			for (Path folder : (Iterable<Path>) folders.sorted()::iterator) {
				var read = new org.pincite.ingest.internal.news.NewsHtmlReader()
						.read(new Input(folder + "/source.html", Files.readAllBytes(folder.resolve("source.html")), null)).getFirst();
				String expected = Jsoup.parse(Files.readString(folder.resolve("expected.html"))).wholeText();
				sum += TokenF1.of(expected, read.text().value());
				pages++;
				String title = Json.first(Files.readAllBytes(folder.resolve("expected-metadata.json"))).path("title").asText().replaceAll("\\s+", " ").strip();
				if (title.equals(read.source().title()))
					titles++;
			}
		}
		assertTrue("mean F1 " + sum / pages, sum / pages >= 0.98);
		assertTrue("titles " + titles + " of " + pages, titles * 100 >= pages * 95);
	}
}
