package org.pincite.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The terminal a person sits at, whatever standard input and output are: for secrets, which are not shown while they are typed. */
public class Terminal {
	private static final Path TTY = Path.of("/dev/tty");

	/** The terminal of this process, if it has one. */
	static Optional<Terminal> ofProcess() {
		if (File.separatorChar == '\\')
			return System.console() == null ? Optional.empty() : Optional.of(new Terminal());
		try (InputStream probe = Files.newInputStream(TTY)) {
			return Optional.of(new Terminal());
		} catch (IOException e) {
			// Without a terminal the device cannot be opened: that is the answer.
			return Optional.empty();
		}
	}

	/** Asks for a secret; the caller wipes it. @throws IOException if the terminal fails or is closed */
	public char[] ask(String question) throws IOException {
		if (File.separatorChar == '\\') {
			char[] typed = System.console().readPassword("%s: ", question);
			if (typed == null)
				throw new IOException("nothing was typed");
			return typed;
		}
		Thread restore = new Thread(() -> echo(true));
		Runtime.getRuntime().addShutdownHook(restore);
		try (OutputStream out = Files.newOutputStream(TTY); InputStream in = Files.newInputStream(TTY)) {
			echo(false);
			out.write((question + ": ").getBytes(StandardCharsets.UTF_8));
			out.flush();
			char[] typed = Secrets.line(in);
			out.write('\n');
			return typed;
		} finally {
			echo(true);
			Runtime.getRuntime().removeShutdownHook(restore);
		}
	}

	/** Asks twice for a new secret, until both agree. */
	public char[] askNew(String question) throws IOException {
		while (true) {
			char[] first = ask(question);
			char[] second = ask("The same again");
			boolean same = Arrays.equals(first, second);
			Arrays.fill(second, '\0');
			if (same)
				return first;
			Arrays.fill(first, '\0');
			tell("These differ. Once more, please.");
		}
	}

	private void tell(String words) throws IOException {
		if (File.separatorChar == '\\')
			System.console().printf("%s%n", words);
		else
			Files.write(TTY, (words + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Where it cannot be switched, what is typed shows; it is no less a passphrase. */
	private static void echo(boolean on) {
		try {
			new ProcessBuilder("stty", on ? "echo" : "-echo").redirectInput(TTY.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor(5, TimeUnit.SECONDS);
		} catch (IOException e) {
			throw new IllegalStateException("stty is missing: give the passphrase with --passphrase-fd", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
