package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;

/** A snapshot of CourtListener's bulk data as a folder: tables of their own, packed or not. */
public class BulkDataTest {
	private static final String OPINIONS = "id,type,plain_text,html_with_citations,author_str,cluster_id\n";
	private static final String CLUSTERS = "id,judges,date_filed,case_name,precedential_status,docket_id\n";
	private static final String DOCKETS = "id,docket_number,court_id\n";
	private static final String CITATIONS = "id,volume,reporter,page,type,cluster_id\n";
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private static String text(int number) {
		return "The petitioner’s file number " + number + " was read out in court, and the list of names was left on the desk for all to see that day.";
	}

	private static void pack(Path file, String table) throws IOException {
		try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
			out.write(table.getBytes(StandardCharsets.UTF_8));
		}
	}

	private Path snapshot(int opinions, String quote) throws IOException {
		Path files = folder.newFolder().toPath();
		StringBuilder rows = new StringBuilder(OPINIONS);
		StringBuilder clusters = new StringBuilder(CLUSTERS);
		StringBuilder dockets = new StringBuilder(DOCKETS);
		StringBuilder citations = new StringBuilder(CITATIONS);
		for (int i = 1; i <= opinions; i++) {
			// Clusters come in another order than their opinions, and some dockets belong to none.
			int other = opinions + 1 - i;
			rows.append("'%d','020lead','%s','',,'%d'\n".formatted(i, text(i), i + 1000));
			clusters.append("'%d','Okafor','19%02d-03-02','Party %d v. State','Published','%d'\n".formatted(other + 1000, 50 + other % 50, other, other + 5000));
			dockets.append("'%d','9%d','ca1'\n'%d','none','ca2'\n".formatted(i + 5000, 1000 + i, i + 90000));
			citations.append("'%d','%d','F.3d','%d','1','%d'\n".formatted(i, 100 + i, 10 + i, i + 1000));
		}
		pack(files.resolve("opinions-2025-01-01.csv.bz2"), rows.toString().replace("'", quote));
		pack(files.resolve("opinion-clusters-2025-01-01.csv.bz2"), clusters.toString().replace("'", quote));
		Files.writeString(files.resolve("dockets-2025-01-01.csv"), dockets.toString().replace("'", quote));
		Files.writeString(files.resolve("citations-2025-01-01.csv"), citations.toString().replace("'", quote));
		return files;
	}

	@Test
	public void opinionsAreJoinedWithTheRowsThatDescribeThem() throws IOException {
		for (String quote : List.of("\"", "`"))
			try (Library library = Library.open(new LibraryLocation(folder.newFolder().toPath()))) {
				ImportReport report = Importer.into(library).run(ImportRequest.of(snapshot(60, quote)), Progress.NONE);
				assertEquals(List.of(), report.failed());
				assertEquals(60, report.imported().size());
				Source source = library.find("107 F.3d 17").orElseThrow();
				assertEquals("Party 7 v. State", source.title());
				assertEquals("ca1", source.court());
				assertEquals("1957-03-02", source.date());
				assertEquals("91007", source.docket());
				assertEquals("published", source.status());
				assertEquals(text(7), library.text(source.id()).value());
				assertEquals("courtlistener-csv", library.format(source.id()));
			}
	}

	@Test
	public void importingTheSameSnapshotAgainChangesNothing() throws IOException {
		Path files = snapshot(20, "\"");
		try (Library library = Library.open(new LibraryLocation(folder.newFolder().toPath()))) {
			Importer importer = Importer.into(library);
			importer.run(ImportRequest.of(files), Progress.NONE);
			ImportReport again = importer.run(ImportRequest.of(files), Progress.NONE);
			assertEquals(List.of(), again.imported());
			assertEquals(20, again.unchanged());
		}
	}

	@Test
	public void aTableWithoutItsOpinionsSaysSo() throws IOException {
		Path files = folder.newFolder().toPath();
		Files.writeString(files.resolve("opinion-clusters.csv"), CLUSTERS + "\"1\",\"\",\"1990-01-01\",\"A v. B\",\"Published\",\"2\"\n");
		try (Library library = Library.open(new LibraryLocation(folder.newFolder().toPath()))) {
			ImportReport report = Importer.into(library).run(ImportRequest.of(files), Progress.NONE);
			assertTrue(report.failed().toString(), report.failed().getFirst().reason().startsWith("there are no opinions in this table"));
			assertEquals(List.of(), library.sources(SourceFilter.ALL));
		}
	}

	@Test
	public void aRowWithoutTextAndAFileCutOffLoseNothingElse() throws IOException {
		Path files = folder.newFolder().toPath();
		pack(files.resolve("opinions-a.csv.bz2"), OPINIONS + "\"1\",\"020lead\",\"\",\"\",,\"9\"\n\"2\",\"020lead\",\"" + text(2) + "\",,,\"9\"\n");
		Path more = files.resolve("opinions-b.csv");
		Files.writeString(more, OPINIONS + "\"3\",\"020lead\",\"" + text(3) + "\",,,\"9\"\n\"4\",\"020lead\",\"" + text(4));
		try (Library library = Library.open(new LibraryLocation(folder.newFolder().toPath()))) {
			ImportReport report = Importer.into(library).run(ImportRequest.of(files), Progress.NONE);
			assertEquals(report.failed().toString(), 1, report.failed().size());
			assertTrue(report.failed().getFirst().path().endsWith("opinions-a.csv.bz2#2"));
			assertEquals(3, report.imported().size());
		}
	}
}
