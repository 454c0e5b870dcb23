package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Exhibit;
import org.pincite.vault.Vault;

/**
 * Kills a process at random moments while it opens, edits and saves, and opens what it left: always a state the user had, never older than the last
 * edit that was acknowledged, never unreadable. Half of the time what is looked at is a copy, so that the next process finds the files as the kill left
 * them and is killed itself while it recovers. {@code -Dpincite.crashes=1000} for the long run.
 */
public class CrashTest {

	private static final int CRASHES = Integer.getInteger("pincite.crashes", 6);
	private static final int LONGEST_MILLIS = 400;
	private static final int UNDER_WAY = 100;
	private static final int LIVES = 20;

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private final long seed = Long.getLong("pincite.seed", System.nanoTime() >>> 12);
	private final Random random = new Random(seed);
	private int opened;
	private int recovered;
	private int edits;
	private int documents;

	@Test
	public void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
		for (int crash = 0; crash < CRASHES; crash += LIVES)
			liveAndDie(seed + crash, Math.min(LIVES, CRASHES - crash));
		if (CRASHES > 10)
			new PrintStream(new FileOutputStream(FileDescriptor.out)).println(CRASHES + " kills, seed " + seed + ", " + opened + " after the matter was open, " + edits
					+ " edits, " + recovered + " openings brought edits back from the journal, " + documents + " documents");
		assertTrue("something was done", edits > 0);
	}

	/** The lives of one matter. */
	private void liveAndDie(long script, int lives) throws Exception {
		Path folder = temporary.newFolder().toPath();
		Vault vault = TestVault.at(folder);
		String id;
		Matter copy;
		try (MatterSession session = vault.create("Crashes")) {
			id = vault.idOf(session).orElseThrow();
			copy = EcoreUtil.copy(session.matter());
		}
		Expected expected = new Expected(MatterSession.ofSaved(copy), script);
		for (int life = 0; life < lives; life++) {
			Life lived = live(folder, id, script, expected.done);
			String where = "seed " + seed + ", matter " + script + ", life " + life + ", acknowledged " + lived.acknowledged;
			expected.documents.addAll(lived.documents);
			expected.reach(lived.acknowledged);
			if (random.nextBoolean()) {
				check(where, folder, id, expected);
			} else {
				Path looked = copied(folder);
				check(where, looked, id, expected);
				delete(looked);
			}
		}
		edits += expected.done;
		documents += expected.documents.size();
		delete(folder);
	}

	/** What a matter must be, kept in memory beside the process that is killed. */
	private static final class Expected {
		final MatterSession mirror;
		final CrashScript script;
		final List<String> documents = new ArrayList<>();
		int done;

		Expected(MatterSession mirror, long script) {
			this.mirror = mirror;
			this.script = new CrashScript(mirror, script);
		}

		void reach(int edits) {
			while (done < edits)
				script.edit(done++);
		}
	}

	private void check(String where, Path folder, String id, Expected expected) throws IOException {
		Vault vault = TestVault.at(folder);
		try (MatterSession session = vault.open(id)) {
			String found = state(session);
			String acknowledged = state(expected.mirror);
			String reached = acknowledged;
			// Some edits more may have been made before their entries were called safe.
			for (int more = 0; more < UNDER_WAY && !found.equals(reached); more++) {
				expected.reach(expected.done + 1);
				reached = state(expected.mirror);
			}
			assertEquals(where + ": what was acknowledged, or edits that were under way", found.equals(reached) ? reached : acknowledged, found);
			assertEquals(where, expected.mirror.canUndo(), session.canUndo());
			assertEquals(where, expected.mirror.canRedo(), session.canRedo());
			recovered += vault.recovery(session).isPresent() ? 1 : 0;
			List<Exhibit> exhibits = vault.exhibits(session).list();
			assertTrue(where + ": every document", exhibits.stream().map(Exhibit::id).toList().containsAll(expected.documents));
			for (Exhibit exhibit : exhibits)
				try (InputStream in = vault.exhibits(session).open(exhibit)) {
					assertEquals(where, exhibit.size(), in.transferTo(OutputStream.nullOutputStream()));
				}
		}
		assertTrue(where, vault.list().getFirst().problem().isEmpty());
	}

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	private record Life(int acknowledged, List<String> documents) {
	}

	/** Lets a process edit and kills it: after it has opened the matter, or at any moment since its beginning. */
	private Life live(Path folder, String id, long script, int first) throws Exception {
		Process process = ChildJava.of(CrashingProcess.class, folder.toString(), id, Long.toString(script), Integer.toString(first))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
			boolean early = random.nextInt(5) == 0;
			String begun = early ? null : said.readLine();
			assertTrue("the process opens the matter", early || "opened".equals(begun));
			assertTrue("it works until it is killed", !process.waitFor(random.nextInt(early ? 3 * LONGEST_MILLIS : LONGEST_MILLIS), TimeUnit.MILLISECONDS));
			// Through its handle, which leaves what it said to be read.
			process.toHandle().destroyForcibly();
			int acknowledged = first;
			List<String> documents = new ArrayList<>();
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				begun = begun == null ? line : begun;
				String[] words = line.split(" ");
				if (words[0].equals("edit"))
					acknowledged = Integer.parseInt(words[1]) + 1;
				else if (words[0].equals("exhibit"))
					documents.add(words[1]);
			}
			opened += begun == null ? 0 : 1;
			process.waitFor();
			return new Life(acknowledged, documents);
		}
	}

	private Path copied(Path folder) throws IOException {
		Path copy = temporary.newFolder().toPath();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.copy(file, copy.resolve(file.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
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
