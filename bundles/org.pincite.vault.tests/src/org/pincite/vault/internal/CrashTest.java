package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Vault;

/**
 * Kills a process at random moments while it edits and saves, and opens what it left: always a state the user had, never older than the last edit that
 * was acknowledged, never unreadable. {@code -Dpincite.crashes=1000} for the long run.
 */
public class CrashTest {

	private static final int CRASHES = Integer.getInteger("pincite.crashes", 6);
	private static final int LONGEST_MILLIS = 400;
	private static final int UNDER_WAY = 100;

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}

	@Test
	public void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
		long seed = Long.getLong("pincite.seed", System.nanoTime() >>> 12);
		Random random = new Random(seed);
		int edits = 0;
		int recovered = 0;
		for (int crash = 0; crash < CRASHES;) {
			// A matter lives through twenty crashes, then another begins.
			Path folder = temporary.newFolder().toPath();
			Vault vault = TestVault.at(folder);
			String id;
			Matter copy;
			try (MatterSession session = vault.create("Crashes")) {
				id = vault.idOf(session).orElseThrow();
				copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(session.matter());
			}
			MatterSession mirror = MatterSession.ofSaved(copy);
			long script = seed + crash;
			CrashScript expected = new CrashScript(mirror, script);
			int done = 0;
			for (int life = 0; life < 20 && crash < CRASHES; life++, crash++) {
				int acknowledged = edit(folder, id, script, done, random.nextInt(LONGEST_MILLIS));
				String where = "seed " + seed + ", crash " + crash + ", acknowledged " + acknowledged;
				for (; done < acknowledged; done++)
					expected.edit(done);
				String acknowledgedState = state(mirror);
				try (MatterSession session = vault.open(id)) {
					String found = state(session);
					String reached = acknowledgedState;
					// Where the disk was slow, some edits more were made before their entries were called safe.
					for (int more = 0; more < UNDER_WAY && !found.equals(reached); more++) {
						expected.edit(done++);
						reached = state(mirror);
					}
					assertEquals(where + ": what was acknowledged, or edits that were under way", reached, found);
					assertEquals(where, mirror.canUndo(), session.canUndo());
					recovered += vault.recovery(session).isPresent() ? 1 : 0;
				}
				assertTrue(where, vault.list().getFirst().problem().isEmpty());
			}
			edits += done;
		}
		report(seed, edits, recovered);
	}

	private static void report(long seed, int edits, int recovered) {
		if (CRASHES > 10)
			new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out))
					.println(CRASHES + " kills, seed " + seed + ", " + edits + " edits, " + recovered + " openings brought edits back from the journal");
		assertTrue("something was done", edits > 0);
	}

	/** Lets a process edit, kills it, and answers how many edits were acknowledged in all. */
	private static int edit(Path folder, String id, long seed, int first, int millis) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
				"-Xmx128m", "-cp", System.getProperty("java.class.path"), CrashingProcess.class.getName(), folder.toString(), id, Long.toString(seed),
				Integer.toString(first)));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
			org.junit.Assume.assumeTrue("the other process did not start", "opened".equals(said.readLine()));
			process.waitFor(millis, TimeUnit.MILLISECONDS);
			// Through its handle, which leaves what it said to be read.
			process.toHandle().destroyForcibly();
			int acknowledged = first;
			for (String line = said.readLine(); line != null; line = said.readLine())
				acknowledged = Integer.parseInt(line) + 1;
			process.waitFor();
			return acknowledged;
		}
	}
}
