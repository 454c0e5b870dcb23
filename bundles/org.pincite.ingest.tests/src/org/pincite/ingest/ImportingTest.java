package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceKind;

public class ImportingTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Path files;
	private Library library;
	private Importer importer;

	@Before
	public void open() throws IOException {
		files = folder.newFolder("files").toPath();
		library = Library.open(new LibraryLocation(folder.newFolder("library").toPath()));
		importer = Importer.into(library);
	}

	@After
	public void close() {
		library.close();
	}

	private Path write(String name, String content) throws IOException {
		Path file = files.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private static String record(int number) {
		return "{\"resource_uri\":\"http://www.courtlistener.com/api/rest/v3/opinions/" + number + "/\",\"absolute_url\":\"/opinion/" + number
				+ "/a-v-b" + number + "/\",\"plain_text\":\"Opinion number " + number + " says that thing " + number * 31 + ".\"}";
	}

	private ImportReport run() {
		return importer.run(ImportRequest.of(files), Progress.NONE);
	}

	@Test
	public void everyFileIsImportedUnchangedOrFailedWithAReason() throws IOException {
		write("a/one.txt", "A note that is long enough to be one.");
		write("a/two.json", record(2));
		write("b/table.json", "{\"rows\":[1,2]}");
		write("b/empty.pdf", "");
		ImportReport report = run();
		assertEquals(2, report.imported().size());
		assertEquals(2, report.failed().size());
		assertTrue(report.failed().get(0).path().endsWith("b/empty.pdf"));
		assertEquals("the file is empty", report.failed().get(0).reason());
		assertEquals("JSON of this shape is not yet a known format (fields: rows)", report.failed().get(1).reason());
		assertFalse(report.cancelled());
	}

	@Test
	public void aTextThatBeginsWithABracketIsNoJson() throws IOException {
		write("order.txt", "[NOT FOR PUBLICATION]\n\nNo. 92-2230\n\nThe judgment is affirmed for the reasons that the court below gave.");
		write("list.json", "[ " + record(2) + "," + record(3) + " ]");
		ImportReport report = run();
		assertEquals(report.failed().toString(), 3, report.imported().size());
	}

	@Test
	public void aSecondRunImportsNothing() throws IOException {
		write("one.txt", "A note that is long enough to be one.");
		write("many.jsonl", record(1) + "\n" + record(2) + "\n\n" + record(3) + "\n");
		assertEquals(4, run().imported().size());
		ImportReport again = run();
		assertEquals(List.of(), again.imported());
		assertEquals(4, again.unchanged());
	}

	@Test
	public void aNewVersionOfARecordKeepsItsId() throws IOException {
		write("r.json", record(9));
		String id = run().imported().getFirst();
		write("r.json", record(9).replace("Opinion number", "The corrected opinion number"));
		assertEquals(List.of(id), run().imported());
		assertEquals(1, library.size());
		assertTrue(library.text(id).value().startsWith("The corrected opinion"));
	}

	@Test
	public void storesInTheOrderOfTheFilesHoweverManyReadThem() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int i = 1; i <= 40; i++) {
			write("case-" + i + ".json", record(i));
			expected.add("a-v-b" + i);
		}
		List<String> imported = run().imported().stream().map(id -> id.replaceFirst("-[0-9a-f]{8}$", "")).toList();
		assertEquals(expected, imported);
	}

	@Test
	public void piecesOfASectionBecomeOneSource() throws IOException {
		String head = "# Title 8— ALIENS\n### CHAPTER 12— IMMIGRATION\n#### § 1158. Asylum\n";
		write("chunk-2.md", head + "##### (a) Authority\n\nAny alien may apply.\n");
		write("chunk-10.md", head + "##### (b) Conditions\n\n(1) In general.\n");
		write("chunk-11.md", head.replace("1158. Asylum", "1159. Refugees") + "##### (a) Other\n\nWords.\n");
		ImportReport report = run();
		assertEquals(2, report.imported().size());
		String text = library.text(library.find("8 U.S.C. § 1158").orElseThrow().id()).value();
		assertTrue(text, text.indexOf("(a) Authority") < text.indexOf("(b) Conditions"));
		assertEquals(2, run().unchanged());
	}

	@Test
	public void aVolumesJsonAndHtmlBecomeOneCaseWithPages() throws IOException {
		write("us/9/cases/0012-01.json", "{\"id\":5,\"name_abbreviation\":\"A v. B\",\"decision_date\":\"1901-02-03\",\"first_page\":\"12\",\"citations\":"
				+ "[{\"type\":\"official\",\"cite\":\"9 U.S. 12\"}],\"casebody\":{\"opinions\":[{\"text\":\"All the words.\",\"type\":\"majority\"}]}}");
		write("us/9/html/0012-01.html", "<section class=\"casebody\" data-firstpage=\"12\"><article class=\"opinion\" data-type=\"majority\"><p>All the "
				+ "<a class=\"page-label\" data-label=\"13\">*13</a>words.</p></article></section>");
		ImportReport report = run();
		assertEquals(1, report.imported().size());
		assertEquals(List.of(), report.failed());
		assertEquals(List.of("12", "13"),
				library.marks(report.imported().getFirst(), org.pincite.library.MarkKind.PAGE).stream().map(m -> m.label()).toList());
	}

	@Test
	public void takesArchivesApart() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(files.resolve("all.zip")))) {
			zip.putNextEntry(new ZipEntry("../../escape.txt"));
			zip.write("A note from within an archive, no worse for its name.".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("records.jsonl"));
			zip.write((record(1) + "\n" + record(2)).getBytes(StandardCharsets.UTF_8));
		}
		try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(files.resolve("one.json.gz")))) {
			gz.write(record(3).getBytes(StandardCharsets.UTF_8));
		}
		ImportReport report = run();
		assertEquals(List.of(), report.failed());
		assertEquals(4, report.imported().size());
		assertFalse(Files.exists(folder.getRoot().toPath().resolve("escape.txt")));
	}

	@Test
	public void aStreamOfUnknownRecordsIsRefusedOnce() throws IOException {
		write("x.jsonl", "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");
		ImportReport report = run();
		assertEquals(1, report.failed().size());
		assertEquals("JSON Lines: JSON of this shape is not yet a known format (fields: a)", report.failed().getFirst().reason());
	}

	@Test
	public void linesComeFromAStream() {
		String lines = record(1) + "\n{broken\n" + record(2) + "\n";
		ImportReport report = importer.lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "-", Progress.NONE);
		assertEquals(2, report.imported().size());
		assertEquals("-#2", report.failed().getFirst().path());
	}

	@Test
	public void inputsKeepTheKindTheyAreGiven() {
		Input input = new Input("report.txt", "Conditions in the country were bad that year.".getBytes(StandardCharsets.UTF_8), SourceKind.REPORT);
		String id = importer.inputs(List.of(input), Progress.NONE).imported().getFirst();
		assertEquals(SourceKind.REPORT, library.source(id).orElseThrow().kind());
	}

	@Test
	public void stopsWhenAskedAndKeepsWhatWasRead() throws IOException {
		for (int i = 1; i <= 300; i++)
			write("case-" + i + ".json", record(i));
		AtomicInteger seen = new AtomicInteger();
		ImportReport report = importer.run(ImportRequest.of(files), new Progress() {
			@Override
			public void reached(String path) {
				seen.incrementAndGet();
			}

			@Override
			public boolean cancelled() {
				return seen.get() >= 20;
			}
		});
		assertTrue(report.cancelled());
		assertEquals(report.imported().size(), library.size());
		assertTrue("some but not all: " + library.size(), library.size() >= 20 && library.size() < 300);
	}

	@Test
	public void progressHearsOfEveryFile() throws IOException {
		String head = "# Title 8— ALIENS\n#### § 1158. Asylum\n";
		write("c-1.md", head + "One.");
		write("c-2.md", head + "Two.");
		write("d.json", "{");
		AtomicInteger total = new AtomicInteger();
		List<String> reached = new ArrayList<>();
		importer.run(ImportRequest.of(files), new Progress() {
			@Override
			public void begins(long count) {
				total.set((int) count);
			}

			@Override
			public void reached(String path) {
				reached.add(path.substring(path.lastIndexOf('/') + 1));
			}
		});
		assertEquals(3, total.get());
		assertEquals(List.of("c-1.md", "c-2.md", "d.json"), reached);
	}

	@Test
	public void anUnknownFormatIsNamed() throws IOException {
		write("a.txt", "Words.");
		ImportReport report = importer.run(new ImportRequest(List.of(files), "nonsense", null), Progress.NONE);
		assertEquals("“nonsense” is no known format; see the list of formats", report.failed().getFirst().reason());
	}

	@Test
	public void aPathThatIsNotThereFails() {
		ImportReport report = importer.run(ImportRequest.of(files.resolve("nowhere")), Progress.NONE);
		assertEquals("there is no such file", report.failed().getFirst().reason());
	}

	@Test
	public void linkedFoldersAreReadOnce() throws IOException {
		write("in/a.txt", "A note that is long enough to be one.");
		try {
			Files.createSymbolicLink(files.resolve("in/loop"), files);
		} catch (IOException | UnsupportedOperationException e) {
			org.junit.Assume.assumeNoException("links cannot be made here", e);
		}
		assertEquals(1, run().imported().size());
	}

	@Test
	public void idsAreReadableAndTheSameEverywhere() throws IOException {
		write("r.json", record(12));
		assertTrue(run().imported().getFirst().matches("a-v-b12-[0-9a-f]{8}"));
	}
}
