package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FolderWatchTest {
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private Path folder;
	private FolderWatch watch;

	@Before
	public void begin() throws IOException {
		folder = temporary.newFolder("watched").toPath();
		Files.writeString(folder.resolve("old.txt"), "What was there before.");
		watch = new FolderWatch(List.of(folder));
	}

	@Test
	public void whatIsThereAlreadyIsNoNews() {
		assertEquals(List.of(), watch.news());
		assertEquals(List.of(), watch.news());
	}

	@Test
	public void aNewFileIsToldOfOnceItRests() throws IOException {
		Path file = Files.createDirectories(folder.resolve("deep/er")).resolve("new.txt");
		Files.writeString(file, "Half");
		assertEquals("it may still be growing", List.of(), watch.news());
		Files.writeString(file, "Half and whole");
		assertEquals("it was", List.of(), watch.news());
		assertEquals(List.of(file), watch.news());
		assertEquals("once", List.of(), watch.news());
	}

	@Test
	public void aChangedFileIsNews() throws IOException {
		Files.writeString(folder.resolve("old.txt"), "What was there before, and more.");
		watch.news();
		assertEquals(List.of(folder.resolve("old.txt")), watch.news());
	}

	@Test
	public void aFileThatComesBackIsNewsAgain() throws IOException {
		Files.delete(folder.resolve("old.txt"));
		watch.news();
		Files.writeString(folder.resolve("old.txt"), "It is back.");
		watch.news();
		assertEquals(1, watch.news().size());
	}

	@Test
	public void aFolderRestsWhenNothingWasWrittenForAWhile() throws IOException {
		assertFalse("just written", new FolderWatch(List.of(folder)).rests());
		Files.setLastModifiedTime(folder.resolve("old.txt"), FileTime.from(Instant.now().minusSeconds(60)));
		FolderWatch later = new FolderWatch(List.of(folder));
		assertTrue(later.rests());
		Files.writeString(folder.resolve("old.txt"), "It grows.");
		assertFalse("it grew", later.rests());
	}

	@Test
	public void downloadsUnderWayAreLeftAloneUntilTheyHaveTheirName() throws IOException {
		for (String name : List.of("opinion.pdf.part", "opinion.pdf.crdownload", "~$brief.docx", "x.TMP"))
			Files.writeString(folder.resolve(name), "Half of it.");
		watch.news();
		assertEquals(List.of(), watch.news());
		Files.move(folder.resolve("opinion.pdf.part"), folder.resolve("opinion.pdf"));
		watch.news();
		assertEquals(List.of(folder.resolve("opinion.pdf")), watch.news());
	}

	@Test
	public void hiddenFilesAreLeftAlone() throws IOException {
		Files.writeString(folder.resolve(".hidden.txt"), "Not for anybody.");
		Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("x.txt"), "Nor this.");
		watch.news();
		assertEquals(List.of(), watch.news());
	}

	@Test
	public void aFolderThatIsGoneForAWhileIsWaitedFor() throws IOException {
		FolderWatch absent = new FolderWatch(List.of(folder.resolve("later")));
		assertEquals(List.of(), absent.news());
		Files.writeString(Files.createDirectories(folder.resolve("later")).resolve("a.txt"), "Here it is.");
		absent.news();
		assertEquals(1, absent.news().size());
	}
}
