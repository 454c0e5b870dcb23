package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

/** A file system that is full indeed, at every point of journal and save: a small one in memory, filled to the brim by another file. */
public class FullDiskTest {

	private static final int PAGE = 4096;

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	private Path disk;

	@Before
	public void mounts() throws Exception {
		disk = temporary.newFolder("disk").toPath();
		boolean mounted = Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
		if (!mounted)
			disk = null;
		Assume.assumeTrue("this user may not mount a small file system: the full disk is only played by EveryOperationFailsTest", mounted);
	}

	@After
	public void unmounts() throws Exception {
		if (disk != null)
			assertTrue(run("umount", "-l", disk.toString()));
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	@Test
	public void nothingThatWasAcknowledgedIsLostWhereverTheRoomEnds() throws Exception {
		int refused = 0;
		for (int pages = 0; pages < 24; pages++) {
			Path folder = disk.resolve("vault" + pages);
			Vault vault = TestVault.at(folder);
			MatterSession session = vault.create("Calvet");
			String id = vault.idOf(session).orElseThrow();
			fill(pages);
			String acknowledged = state(session);
			String now = acknowledged;
			for (int edit = 0; edit < 4; edit++) {
				session.edits().addFact("fact " + edit + " " + "x".repeat(5000), null);
				now = state(session);
				if (vault.trouble(session).isEmpty())
					acknowledged = now;
				else
					// On a busy computer the answer of the disk can take longer than an edit waits.
					assertTrue(vault.trouble(session).get(), vault.trouble(session).get().matches(".*(is full|does not answer).*"));
			}
			try {
				vault.exhibits(session).add("paper", new ByteArrayInputStream(new byte[20_000]));
			} catch (VaultException e) {
				assertEquals(Reason.FULL, e.reason());
			}
			try {
				vault.save(session);
				acknowledged = now;
			} catch (VaultException e) {
				refused++;
				assertEquals(e.getMessage(), Reason.FULL, e.reason());
				assertTrue(session.dirty());
			}
			session.close();
			try (MatterSession again = vault.open(id)) {
				String found = state(again);
				assertTrue(pages + " pages: what was acknowledged, even while the disk is full", found.equals(acknowledged) || found.equals(now));
				Files.delete(disk.resolve("filling"));
				again.edits().addFact("there is room again", null);
				for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); vault.trouble(again).isPresent() && System.nanoTime() < end;)
					Thread.onSpinWait();
				assertEquals(Optional.empty(), vault.trouble(again));
				vault.save(again);
				assertFalse(again.dirty());
			}
			empty(folder);
		}
		assertTrue("the room ended in the middle of a save: " + refused, refused > 3);
	}

	/** Leaves so many pages. */
	private void fill(int pages) throws IOException {
		long room = disk.toFile().getUsableSpace() - (long) pages * PAGE;
		Files.write(disk.resolve("filling"), new byte[(int) room]);
	}

	private static void empty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.delete(file);
		}
		Files.delete(folder);
	}

	private static String state(MatterSession session) {
		return new String(MatterFormat.write(session.matter()), StandardCharsets.UTF_8);
	}
}
