package org.pincite.library;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** What an import is told about originals, at its beginning and after hundreds of questions. */
public class HoldingsTest {
	private static final int MANY = 300;

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private static byte[] original(String id) {
		return ("original of " + id).getBytes(StandardCharsets.UTF_8);
	}

	private static SourceDocument document(String id) {
		return Documents.of(Documents.source(id), "Text of " + id + ".", "original of " + id);
	}

	private Holdings asked() {
		Holdings holdings = folder.library().holdings();
		for (int i = 0; i < MANY; i++)
			assertFalse(holdings.has(original("new" + i)));
		return holdings;
	}

	@Test
	public void ofALibraryThatIsNotThereYet() {
		asked();
		assertFalse(folder.path().toFile().exists());
	}

	@Test
	public void knowsWhatWasStoredBeforeAndSince() {
		folder.library().add(Documents.many("d", MANY, 5));
		folder.library().add(List.of(document("before")));
		Holdings holdings = asked();
		folder.library().add(List.of(document("since")));
		for (int i = 0; i < MANY; i++)
			assertTrue(holdings.has(Documents.many("d", MANY, 5).get(i).original()));
		assertTrue(holdings.has(original("before")));
		assertTrue(holdings.has(original("since")));
		assertFalse(holdings.has(original("never")));
	}

	@Test
	public void hearsOfWhatWasStoredBeforeItHasRead() {
		Holdings holdings = folder.library().holdings();
		folder.library().add(List.of(document("early")));
		for (int i = 0; i < MANY; i++)
			assertFalse(holdings.has(original("new" + i)));
		assertTrue(holdings.has(original("early")));
	}

	@Test
	public void forgetsWhatWasRemoved() {
		folder.library().add(List.of(document("a")));
		Holdings holdings = asked();
		folder.library().remove("a");
		assertFalse(holdings.has(original("a")));
	}

	@Test
	public void whatAnotherProgramStoresIsKnownOnceItWasAddedAgain() {
		folder.library().add(List.of(document("a")));
		Holdings holdings = asked();
		try (SqliteLibrary another = folder.another()) {
			another.add(List.of(document("b")));
		}
		assertTrue(folder.library().holds(original("b")));
		assertTrue(folder.library().add(List.of(document("b"))).unchanged().contains("b"));
		assertTrue(holdings.has(original("b")));
	}
}
