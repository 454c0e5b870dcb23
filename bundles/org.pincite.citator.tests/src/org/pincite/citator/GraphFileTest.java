package org.pincite.citator;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.citator.internal.LibraryCitator;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;

/** The cache beside the library: whatever happens to it, the answers stay the same. */
public class GraphFileTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	/** What the citator gets over it notes in the log; here that is every time. */
	private static final Logger NOTES = Logger.getLogger("org.pincite.citator");
	private Library library;
	private Path file;

	@Before
	public void open() {
		NOTES.setLevel(Level.OFF);
		library = Library.open(new LibraryLocation(folder.getRoot().toPath()));
		library.add(List.of(Opinion.of("able", "Able v. Baker").citation("1 F.3d 1").document(), Opinion.of("carr", "Carr v. Doe")
				.citation("2 F.3d 2").date("1999").text("We follow Able v. Baker, 1 F.3d 1 (4th Cir. 1993).").document()));
		file = folder.getRoot().toPath().resolve("citator").resolve("graph.bin");
	}

	@After
	public void close() {
		NOTES.setLevel(null);
		library.close();
	}

	private CitatorReport fresh() {
		return new LibraryCitator(library).report("1 F.3d 1").orElseThrow();
	}

	@Test
	public void answersTheSameFromTheCache() {
		CitatorReport first = fresh();
		assertTrue(Files.isRegularFile(file));
		assertEquals(first, fresh());
	}

	@Test
	public void readsNothingAgainWhenTheCacheIsWarm() throws Exception {
		fresh();
		byte[] before = Files.readAllBytes(file);
		Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
		fresh();
		assertEquals(0, Files.getLastModifiedTime(file).toMillis());
		assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
	}

	@Test
	public void noticesEveryTornEnd() throws Exception {
		CitatorReport whole = fresh();
		byte[] bytes = Files.readAllBytes(file);
		for (int length = 0; length < bytes.length; length += 7) {
			Files.write(file, Arrays.copyOf(bytes, length));
			assertEquals("cut at " + length, whole, fresh());
		}
	}

	@Test
	public void noticesAChangedByte() throws Exception {
		CitatorReport whole = fresh();
		byte[] bytes = Files.readAllBytes(file);
		for (int at = 0; at < bytes.length; at += 11) {
			byte[] changed = bytes.clone();
			changed[at] ^= 0x15;
			Files.write(file, changed);
			assertEquals("changed at " + at, whole, fresh());
		}
	}

	@Test
	public void doesNotTakeAnotherLibrarysCache() throws Exception {
		fresh();
		byte[] bytes = Files.readAllBytes(file);
		Path other = folder.newFolder("other").toPath();
		Files.createDirectories(other.resolve("citator"));
		Files.write(other.resolve("citator").resolve("graph.bin"), bytes);
		try (Library empty = Library.open(new LibraryLocation(other))) {
			assertEquals(0, new LibraryCitator(empty).report("1 F.3d 1").orElseThrow().documents());
		}
	}

	@Test
	public void readsOnlyWhatIsNewAfterTheCacheWasWritten() {
		fresh();
		library.add(List.of(Opinion.of("eve", "Eve v. Fox").citation("4 F.3d 4").text("See Able v. Baker, 1 F.3d 1 (4th Cir. 1993).").document()));
		assertEquals(2, fresh().citing().size());
	}

	@Test
	public void comesBackTheSameAfterARebuild() throws Exception {
		LibraryCitator citator = new LibraryCitator(library);
		CitatorReport before = citator.report("1 F.3d 1").orElseThrow();
		Files.delete(file);
		citator.rebuild();
		assertEquals(before, citator.report("1 F.3d 1").orElseThrow());
		assertTrue(Files.isRegularFile(file));
	}
}
