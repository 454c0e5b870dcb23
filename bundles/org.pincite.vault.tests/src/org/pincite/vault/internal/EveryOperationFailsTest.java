package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Exhibit;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/**
 * Opening, editing, saving, pruning and putting a document in, on a disk of which each operation fails in turn. After every step the folder, copied as a
 * crash would leave it, opens at a state the user had, not older than the last edit that was acknowledged.
 */
public class EveryOperationFailsTest {

	/** More saves than earlier versions are kept, so that each save prunes. */
	private static final int SAVES = 12;

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path crashed;
	private String id;

	/** A matter with earlier versions, and edits that only the journal has. */
	@Before
	public void crashes() throws Exception {
		Path folder = temporary.newFolder("first").toPath();
		Vault vault = TestVault.at(folder);
		try (MatterSession session = vault.create("Calvet")) {
			id = vault.idOf(session).orElseThrow();
			for (int i = 0; i < SAVES; i++) {
				session.edits().addFact("saved " + i, null);
				vault.save(session);
			}
			session.edits().addFact("in the journal", null);
			session.edits().addFact("and this", null);
			crashed = copy(folder);
		}
	}

	@Test
	public void anErrorAtAnyOperationLosesNothing() throws Exception {
		Set<String> failed = run("Input/output error", false, Reason.UNAVAILABLE);
		assertEquals("every kind of operation failed once: " + failed,
				Set.of("append", "close stream", "count entries", "create folder", "delete", "force folder", "force journal", "keep", "open journal", "open stream", "read", "replace",
						"stream", "write"),
				failed);
	}

	@Test
	public void aDiskThatIsFullFromAnyOperationOnLosesNothing() throws Exception {
		Set<String> failed = run("No space left on device", true, Reason.FULL);
		assertTrue("writing failed in every way: " + failed, failed.containsAll(Set.of("append", "close stream", "count entries", "keep", "stream", "write")));
	}

	private Set<String> run(String reason, boolean staysFull, Reason expected) throws Exception {
		Set<String> failed = new java.util.TreeSet<>();
		boolean through = false;
		for (int at = 0; !through; at++) {
			Path folder = copy(crashed);
			FailingDisk disk = new FailingDisk();
			Life life = new Life("operation " + at + ", " + reason, folder, TestVault.at(folder, disk), disk, expected);
			disk.reason = reason;
			disk.staysFull = staysFull;
			disk.countdown = at;
			life.live();
			through = !disk.reached;
			failed.addAll(disk.failed);
		}
		return failed;
	}

	/** One session, with what the user had and what was acknowledged. */
	private final class Life {
		private final String where;
		private final Path folder;
		private final FileVault vault;
		private final FailingDisk disk;
		private final Reason expected;
		private final List<String> states = new ArrayList<>();
		private int acknowledged;
		private int looked;
		private MatterSession session;

		Life(String where, Path folder, FileVault vault, FailingDisk disk, Reason expected) {
			this.where = where;
			this.folder = folder;
			this.vault = vault;
			this.disk = disk;
			this.expected = expected;
		}

		void live() throws Exception {
			try (MatterSession whole = TestVault.at(copy(folder), new FailingDisk()).open(id)) {
				states.add(state(whole));
			}
			// A failure may hit the opening itself: then it is said, and the next attempt opens all there is.
			for (int attempts = 0; session == null; attempts++) {
				assertTrue(where + ": opens when the disk is well again", attempts < 2);
				attempt(() -> session = vault.open(id));
				if (session == null)
					disk.heal();
			}
			assertEquals(where, states.getFirst(), state(session));
			check("opened");
			edit(() -> session.edits().addFact("one", null));
			edit(() -> session.edits().addFact("two", null));
			save();
			edit(session::undo);
			edit(() -> session.edits().addFact("three", null));
			boolean put = attempt(() -> vault.exhibits(session).add("paper", new ByteArrayInputStream(new byte[150_000])));
			documents(put);
			save();
			edit(() -> session.edits().addFact("four", null));
			boolean well = disk.failed.isEmpty();
			disk.heal();
			vault.save(session);
			assertFalse(where + ": the next save works", session.dirty());
			assertEquals(where, Optional.empty(), vault.trouble(session));
			acknowledged = states.size() - 1;
			check("saved in the end");
			assertEquals(where + ": nothing half-written stays", well || disk.failed.contains("delete") ? temporaryFiles() : 0, temporaryFiles());
			session.close();
			check("closed");
		}

		private void edit(Runnable edit) throws Exception {
			edit.run();
			states.add(state(session));
			if (vault.trouble(session).isEmpty())
				acknowledged = states.size() - 1;
			else
				oneLine(vault.trouble(session).get());
			check("edit " + (states.size() - 1));
		}

		private void save() throws Exception {
			if (attempt(() -> vault.save(session)))
				acknowledged = states.size() - 1;
			else
				assertTrue(where + ": it still knows that it is not saved", session.dirty() || vault.trouble(session).isPresent());
			check("save");
		}

		/** @return whether it was done; what was not is said in one line */
		private boolean attempt(Runnable work) {
			try {
				work.run();
				return true;
			} catch (VaultException e) {
				assertEquals(where + ": " + e.getMessage(), expected, e.reason());
				oneLine(e.getMessage());
				return false;
			}
		}

		private void oneLine(String message) {
			assertTrue(where + ": " + message, message.length() > 20 && !message.contains("\n") && !message.contains("three"));
		}

		private void check(String step) throws Exception {
			// What has not failed since is as it was looked at.
			boolean news = disk.failures > looked || step.equals("closed");
			looked = disk.failures;
			if (!news || disk.failed.isEmpty())
				return;
			Path copy = copy(folder);
			try (MatterSession found = TestVault.at(copy, new FailingDisk()).open(id)) {
				int at = states.lastIndexOf(state(found));
				assertTrue(where + ", " + step + ": a state the user had, not older than acknowledged: " + at + " of " + acknowledged, at >= acknowledged);
			}
			delete(copy);
		}

		private void documents(boolean put) throws Exception {
			Path copy = copy(folder);
			Vault other = TestVault.at(copy, new FailingDisk());
			try (MatterSession found = other.open(id)) {
				List<Exhibit> all = other.exhibits(found).list();
				assertTrue(where + ": what was called put in is there", !put || all.size() == 1);
				for (Exhibit exhibit : all)
					try (InputStream in = other.exhibits(found).open(exhibit)) {
						assertEquals(where, 150_000, in.readAllBytes().length);
					}
			}
			delete(copy);
		}

		private long temporaryFiles() throws IOException {
			try (Stream<Path> files = Files.list(folder)) {
				return files.filter(file -> file.toString().endsWith(".tmp")).count();
			}
		}
	}

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	private Path copy(Path folder) throws IOException {
		Path copy = Files.createTempDirectory(temporary.getRoot().toPath(), "copy");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				try {
					Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
				} catch (NoSuchFileException e) {
					// A journal that a save has made superfluous is deleted on another thread.
					assertTrue(file.toString(), file.toString().endsWith(".journal"));
				}
		}
		return copy;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.delete(file);
		}
		Files.delete(folder);
	}
}
