package org.pincite.ingest.internal.connect;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** With a stand-in for the tool of Linux desktops, which writes down its arguments. */
public class PlatformTokensTest {
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private PlatformTokens tokens;

	@Before
	public void install() throws IOException {
		Assume.assumeTrue("needs a shell", Files.isExecutable(Path.of("/bin/sh")));
		tokens = new PlatformTokens("Linux", folder(), folder());
	}

	private Path folder() {
		return temporary.getRoot().toPath();
	}

	private void tool(String script) throws IOException {
		Path tool = folder().resolve("secret-tool");
		Files.writeString(tool, "#!/bin/sh\ncd '" + folder() + "'\necho \"$@\" >>arguments\n" + script);
		assertTrue(tool.toFile().setExecutable(true));
	}

	@Test
	public void keepsFindsAndForgetsATokenWithoutPuttingItIntoArguments() throws IOException {
		tool("case $1 in store) cat >kept;; lookup) [ -f kept ] && cat kept;; clear) rm kept;; esac\n");
		assertEquals(Optional.empty(), tokens.get("courtlistener"));
		tokens.put("courtlistener", "a1b2c3");
		assertEquals(Optional.of("a1b2c3"), tokens.get("courtlistener"));
		tokens.forget("courtlistener");
		assertEquals(Optional.empty(), tokens.get("courtlistener"));
		tokens.forget("courtlistener");
		assertFalse(Files.readString(folder().resolve("arguments")).contains("a1b2c3"));
	}

	@Test
	public void aLockedStoreOrOneThatLosesTheTokenIsNoticed() throws IOException {
		tool("exit 1\n");
		assertThrows(IOException.class, () -> tokens.put("courtlistener", "a1b2c3"));
		tool("cat >/dev/null\n");
		assertThrows(IOException.class, () -> tokens.put("courtlistener", "a1b2c3"));
	}

	@Test
	public void aPlatformWithoutTheToolSaysWhichIsMissing() {
		assertEquals("secret-tool is not installed", assertThrows(IOException.class, () -> tokens.get("courtlistener")).getMessage());
	}
}
