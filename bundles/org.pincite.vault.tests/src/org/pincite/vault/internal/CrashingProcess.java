package org.pincite.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Exhibit;
import org.pincite.vault.Saving;

/**
 * Edits and saves until it is killed: {@code FOLDER ID SEED FIRST}. Says {@code opened}, then {@code edit N} for each edit that was acknowledged and
 * {@code exhibit ID} for each document that was put in, one on a line. Saves happen on another thread while edits go on, as in the workbench.
 */
public final class CrashingProcess {

	private final FileVault vault;
	private final MatterSession session;
	private final Random random = new Random(System.nanoTime());
	private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
	private Thread saver;
	private Saving saving;

	private CrashingProcess(Path folder, String id) {
		vault = TestVault.at(folder, new Disk());
		session = vault.open(id);
	}

	public static void main(String[] arguments) throws Exception {
		CrashingProcess process = new CrashingProcess(Path.of(arguments[0]), arguments[1]);
		process.say("opened");
		CrashScript script = new CrashScript(process.session, Long.parseLong(arguments[2]));
		for (int number = Integer.parseInt(arguments[3]);; number++)
			process.edit(script, number);
	}

	private void edit(CrashScript script, int number) throws IOException {
		script.edit(number);
		if (vault.trouble(session).isEmpty())
			say("edit " + number);
		if (random.nextInt(40) == 0) {
			Exhibit exhibit = vault.exhibits(session).add("document " + number, new ByteArrayInputStream(new byte[random.nextInt(300_000)]));
			say("exhibit " + exhibit.id());
		}
		save();
	}

	private void save() {
		if (saver != null && !saver.isAlive()) {
			saving.done();
			saver = null;
		}
		if (saver == null && random.nextInt(4) == 0) {
			Optional<Saving> begun = vault.saving(session);
			if (begun.isPresent()) {
				saving = begun.get();
				saver = new Thread(saving::write);
				// A save that fails on a healthy disk ends everything, and the test with it.
				saver.setUncaughtExceptionHandler((thread, failure) -> Runtime.getRuntime().halt(1));
				saver.start();
			}
		}
	}

	private void say(String word) throws IOException {
		out.write((word + "\n").getBytes(StandardCharsets.US_ASCII));
	}
}
