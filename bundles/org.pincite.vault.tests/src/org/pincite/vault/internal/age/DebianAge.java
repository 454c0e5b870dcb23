package org.pincite.vault.internal.age;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.Assume;

/** The standard {@code age} program as an independent oracle. */
public final class DebianAge {

	private DebianAge() {
	}

	/** Skips the test, saying why, where the program is not installed. */
	public static void assumed() {
		Assume.assumeTrue("age is not installed here (Debian: apt-get install age)", found());
	}

	private static boolean found() {
		String path = System.getenv("PATH");
		return path != null && Stream.of(path.split(java.io.File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, "age")) && Files.isExecutable(Path.of(folder, "age-keygen")));
	}

	/** What a program writes to its output. @throws IOException with its complaint if it fails */
	public static byte[] run(byte[] input, String... command) throws IOException {
		Process process = new ProcessBuilder(command).start();
		Thread feeder = Thread.startVirtualThread(() -> {
			try (OutputStream in = process.getOutputStream()) {
				in.write(input);
			} catch (IOException e) {
				// The program has ended without reading; what it says of that is in its own messages.
			}
		});
		ByteArrayOutputStream complaint = new ByteArrayOutputStream();
		Thread listener = Thread.startVirtualThread(() -> {
			try {
				process.getErrorStream().transferTo(complaint);
			} catch (IOException e) {
				// As above.
			}
		});
		byte[] output = process.getInputStream().readAllBytes();
		try {
			feeder.join();
			listener.join();
			if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0)
				throw new IOException(complaint.toString());
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return output;
	}

	/** Encrypts to recipients. */
	public static byte[] encrypt(byte[] plain, List<String> recipients, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of("age"));
		recipients.forEach(recipient -> command.addAll(List.of("-r", recipient)));
		command.addAll(List.of(more));
		return run(plain, command.toArray(String[]::new));
	}

	/** Decrypts with an identity in a file. */
	public static byte[] decrypt(byte[] file, Path identity) throws IOException {
		return run(file, "age", "-d", "-i", identity.toString());
	}
}
