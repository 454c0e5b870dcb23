package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** An index or a citation graph can always find out what it has missed. */
public class FollowingTest {
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private void add(String id, String text) {
		folder.library().add(List.of(Documents.of(id, text)));
	}

	@Test
	public void theRevisionGrowsByOneWithEveryBatchThatChangesSomething() {
		add("a", "one");
		add("a", "one");
		add("b", "two");
		folder.library().remove("a");
		folder.library().remove("a");
		assertEquals(3, folder.reopened().revision());
	}

	@Test
	public void givesTheLastChangeOfEverySource() {
		add("a", "one");
		add("b", "two");
		add("a", "three");
		folder.library().remove("b");
		assertEquals(List.of(new Change(3, "a", false), new Change(4, "b", true)), folder.library().changesSince(1));
		assertEquals(List.of(new Change(4, "b", true)), folder.library().changesSince(3));
		assertEquals(List.of(), folder.library().changesSince(4));
	}

	@Test
	public void zeroGivesTheWholeLibraryInOrder() {
		folder.library().add(Documents.many("x", 3, 20));
		add("a", "one");
		folder.library().remove("x-1");
		assertEquals(List.of("x-0", "x-2", "a"), folder.library().changesSince(0).stream().map(Change::source).toList());
	}

	@Test
	public void tellsListenersAfterTheCommit() {
		List<Integer> sizes = new ArrayList<>();
		folder.library().addListener(revision -> sizes.add(folder.library().size()));
		add("a", "one");
		add("b", "two");
		assertEquals(List.of(1, 2), sizes);
	}

	@Test
	public void doesNotTellOfABatchThatChangedNothing() {
		add("a", "one");
		List<Long> heard = new ArrayList<>();
		folder.library().addListener(heard::add);
		add("a", "one");
		assertEquals(List.of(), heard);
	}

	@Test
	public void aListenerMayAddAndThenHearsOfIt() {
		List<Long> heard = new ArrayList<>();
		folder.library().addListener(revision -> {
			heard.add(revision);
			if (revision < 3)
				add("from-listener-" + revision, "text " + revision);
		});
		add("a", "one");
		assertEquals(List.of(1L, 2L, 3L), heard);
	}

	@Test
	public void aListenerThatFailsHindersNobody() {
		List<Long> heard = new ArrayList<>();
		folder.library().addListener(revision -> {
			throw new IllegalStateException("a follower's own trouble");
		});
		folder.library().addListener(heard::add);
		add("a", "one");
		assertEquals(List.of(1L), heard);
	}

	@Test
	public void aRemovedListenerHearsNothing() {
		List<Long> heard = new ArrayList<>();
		LibraryListener listener = heard::add;
		folder.library().addListener(listener);
		folder.library().removeListener(listener);
		add("a", "one");
		assertEquals(List.of(), heard);
	}

	@Test
	public void listenersHearRevisionsInOrderFromManyWriters() throws InterruptedException {
		int writers = 4;
		int each = 25;
		List<Long> heard = Collections.synchronizedList(new ArrayList<>());
		CountDownLatch all = new CountDownLatch(writers * each);
		folder.library().addListener(revision -> {
			heard.add(revision);
			all.countDown();
		});
		for (int w = 0; w < writers; w++) {
			String prefix = "w" + w;
			new Thread(() -> Documents.many(prefix, each, 10).forEach(one -> folder.library().add(List.of(one)))).start();
		}
		assertTrue(all.await(60, TimeUnit.SECONDS));
		assertEquals(LongStream.rangeClosed(1, writers * each).boxed().toList(), heard);
	}

	@Test
	public void anotherProcessesCommitsShowInTheRevision() {
		add("a", "one");
		try (SqliteLibrary other = folder.another()) {
			other.add(List.of(Documents.of("b", "two")));
		}
		assertEquals(2, folder.library().revision());
		assertEquals(List.of(new Change(2, "b", false)), folder.library().changesSince(1));
	}

	@Test
	public void anotherStoreHasAnotherIdentity() throws IOException {
		add("a", "one");
		String identity = folder.library().identity();
		folder.close();
		Files.delete(folder.file());
		add("a", "one");
		assertNotEquals(identity, folder.library().identity());
	}
}
