package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.pincite.ingest.connect.TokenStore;

/**
 * The secure store of the platform, through the tool that comes with it: the secret service of Linux desktops ({@code secret-tool}), the keychain of macOS
 * ({@code security}), or on Windows a file that only this user of this computer can decrypt (DPAPI). Tokens go through pipes, never through arguments. See decision 0040.
 */
final class PlatformTokens implements TokenStore {
	private static final int PATIENCE_SECONDS = 30;
	private static final String SERVICE = "org.pincite.connector";

	/** What the tool answered. */
	private record Said(int code, String out) {
	}

	private final String system;
	private final Path folder;
	private final Path tools;

	/** @param folder for the encrypted files of Windows */
	PlatformTokens(Path folder) {
		this(System.getProperty("os.name", ""), folder, null);
	}

	/** @param tools folder of the tools, or null to look for them as the platform does */
	PlatformTokens(String system, Path folder, Path tools) {
		this.system = system.toLowerCase(Locale.ROOT);
		this.folder = folder;
		this.tools = tools;
	}

	private boolean mac() {
		return system.contains("mac");
	}

	private boolean windows() {
		return system.contains("win");
	}

	@Override
	public String place() {
		return mac() ? "the keychain" : windows() ? "the data protection of Windows" : "the secret service of the desktop";
	}

	@Override
	public Optional<String> get(String connector) throws IOException {
		if (windows()) {
			byte[] sealed = file(connector).read();
			return sealed == null ? Optional.empty() : value(powershell("$s = [Console]::In.ReadToEnd().Trim() | ConvertTo-SecureString; "
					+ "[Console]::Out.Write([Net.NetworkCredential]::new('', $s).Password)", new String(sealed, StandardCharsets.US_ASCII)));
		}
		return value(mac() ? run(List.of("security", "find-generic-password", "-s", SERVICE, "-a", connector, "-w"), "")
				: run(List.of("secret-tool", "lookup", "service", SERVICE, "connector", connector), ""));
	}

	private static Optional<String> value(Said said) {
		return said.code == 0 && !said.out.isBlank() ? Optional.of(said.out.strip()) : Optional.empty();
	}

	@Override
	public void put(String connector, String token) throws IOException {
		if (windows()) {
			Said sealed = powershell("[Console]::Out.Write(([Console]::In.ReadToEnd() | ConvertTo-SecureString -AsPlainText -Force | ConvertFrom-SecureString))", token);
			require(sealed);
			file(connector).write(sealed.out.strip().getBytes(StandardCharsets.US_ASCII));
		} else
			require(mac()
					? run(List.of("security", "-i"), "add-generic-password -U -s " + SERVICE + " -a " + connector + " -X "
							+ java.util.HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8)) + "\n")
					: run(List.of("secret-tool", "store", "--label=Pincite: " + connector, "service", SERVICE, "connector", connector), token));
		if (!get(connector).equals(Optional.of(token)))
			throw new IOException("it did not give back what was put in");
	}

	private static void require(Said said) throws IOException {
		if (said.code != 0)
			throw new IOException("it refused");
	}

	@Override
	public void forget(String connector) throws IOException {
		if (windows())
			java.nio.file.Files.deleteIfExists(file(connector).path());
		else if (get(connector).isPresent())
			require(mac() ? run(List.of("security", "delete-generic-password", "-s", SERVICE, "-a", connector), "")
					: run(List.of("secret-tool", "clear", "service", SERVICE, "connector", connector), ""));
	}

	private PrivateFile file(String connector) {
		return new PrivateFile(folder.resolve(connector + ".token"));
	}

	private Said powershell(String script, String in) throws IOException {
		return run(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script), in);
	}

	/** @throws IOException if the tool is not there or does not come to an end */
	private Said run(List<String> command, String in) throws IOException {
		Process process = started(command);
		try {
			try (OutputStream to = process.getOutputStream()) {
				to.write(in.getBytes(StandardCharsets.UTF_8));
			}
			// A token is far shorter than a pipe: the tool never waits for its reader.
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
				throw new IOException("it does not answer");
			return new Said(process.exitValue(), new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("it was interrupted", e);
		} finally {
			process.destroyForcibly();
		}
	}

	private Process started(List<String> command) throws IOException {
		List<String> words = new ArrayList<>(command);
		if (tools != null)
			words.set(0, tools.resolve(command.getFirst()).toString());
		try {
			return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException e) {
			throw new IOException(command.getFirst() + " is not installed", e);
		}
	}
}
