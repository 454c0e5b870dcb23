package org.pincite.vault.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Saving;

/**
 * Edits and saves until it is killed: {@code FOLDER ID SEED FIRST}. Says {@code opened} and then the number of each edit that was acknowledged, one on a
 * line. Saves happen on another thread while edits go on, as in the workbench.
 */
public final class CrashingProcess {

	private CrashingProcess() {
	}

	public static void main(String[] arguments) throws Exception {
		FileVault vault = TestVault.at(Path.of(arguments[0]), new Disk());
		MatterSession session = vault.open(arguments[1]);
		long seed = Long.parseLong(arguments[2]);
		CrashScript script = new CrashScript(session, seed);
		Random random = new Random(System.nanoTime());
		FileOutputStream out = new FileOutputStream(FileDescriptor.out);
		say(out, "opened");
		Thread saver = null;
		Saving saving = null;
		for (int number = Integer.parseInt(arguments[3]);; number++) {
			script.edit(number);
			if (vault.trouble(session).isEmpty())
				say(out, Integer.toString(number));
			if (saver != null && !saver.isAlive()) {
				saving.done();
				saver = null;
			}
			if (saver == null && random.nextInt(4) == 0) {
				Optional<Saving> begun = vault.saving(session);
				if (begun.isPresent()) {
					saving = begun.get();
					saver = new Thread(saving::write);
					saver.start();
				}
			}
		}
	}

	private static void say(FileOutputStream out, String word) throws IOException {
		out.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
	}
}
