package org.pincite.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;

/** The Secret Service of the Linux desktops, by the program {@code secret-tool}; the secret goes through a pipe. Other platforms have none here. */
final class SecureStore {
	private static final String TOOL = "secret-tool";
	private static final long PATIENCE_SECONDS = 30;
	private final String vault;

	SecureStore(Path folder) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
			vault = HexFormat.of().formatHex(hash, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** True if there is one to ask. */
	boolean present() {
		String path = System.getenv("PATH");
		return System.getenv("DBUS_SESSION_BUS_ADDRESS") != null && path != null
				&& Stream.of(path.split(java.io.File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
	}

	/** The passphrase kept for this vault; the caller wipes it. */
	Optional<char[]> find() {
		if (!present())
			return Optional.empty();
		try {
			byte[] answer = run(new byte[0], "lookup");
			if (answer.length == 0)
				return Optional.empty();
			CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(answer));
			char[] secret = Arrays.copyOf(decoded.array(), decoded.remaining());
			Arrays.fill(decoded.array(), '\0');
			Arrays.fill(answer, (byte) 0);
			return Optional.of(secret);
		} catch (IOException e) {
			// Nothing kept, or the store is locked: the user is asked.
			return Optional.empty();
		}
	}

	/** Keeps the passphrase. @throws FailedException if there is no secure store, or it refuses */
	void keep(char[] passphrase) throws FailedException {
		if (!present())
			throw new FailedException(Exit.NOT_ALLOWED, "there is no secure store here: it takes secret-tool (Debian: libsecret-tools) and a desktop session");
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
		byte[] bytes = Arrays.copyOf(encoded.array(), encoded.remaining());
		Arrays.fill(encoded.array(), (byte) 0);
		try {
			run(bytes, "store", "--label=Pincite vault");
		} catch (IOException e) {
			throw new FailedException(Exit.NOT_ALLOWED, "the secure store refused: " + e.getMessage());
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	/** Forgets it. @return false if nothing was kept */
	boolean forget() {
		if (find().isEmpty())
			return false;
		try {
			run(new byte[0], "clear");
			return true;
		} catch (IOException e) {
			// As good as nothing kept: it can no longer be asked for.
			return false;
		}
	}

	private byte[] run(byte[] input, String verb, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of(TOOL, verb));
		command.addAll(List.of(more));
		command.addAll(List.of("application", "pincite", "vault", vault));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (OutputStream out = process.getOutputStream()) {
			out.write(input);
		}
		try (InputStream in = process.getInputStream()) {
			byte[] answer = in.readAllBytes();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
				throw new IOException("code " + (process.isAlive() ? "none" : process.exitValue()));
			return answer;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		} finally {
			process.destroy();
		}
	}
}
