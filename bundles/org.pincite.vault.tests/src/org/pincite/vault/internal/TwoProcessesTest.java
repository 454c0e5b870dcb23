package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.nio.file.Path;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultException.Reason;

public class TwoProcessesTest {

	@Rule
	public TemporaryFolder temporary = new TemporaryFolder();

	@Test(timeout = 60_000)
	public void refusesAMatterThatAnotherProcessHasOpenUntilItEnds() throws Exception {
		Path folder = temporary.getRoot().toPath();
		Vault vault = TestVault.at(folder);
		MatterSession session = vault.create("One");
		String id = vault.idOf(session).orElseThrow();
		session.close();
		Path classes = Path.of(OtherProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path root = classes.resolve("bin").toFile().isDirectory() ? classes.resolve("bin") : classes;
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				root + java.io.File.pathSeparator + classes.resolve("target/classes") + java.io.File.pathSeparator
						+ classes.resolve("../../org.pincite.vault.tests/target/classes").normalize(),
				OtherProcess.class.getName(), folder.resolve(id + ".lock").toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			org.junit.Assume.assumeTrue("the other process did not start", other.getInputStream().read() == '\n');
			VaultException error = assertThrows(VaultException.class, () -> vault.open(id));
			assertEquals(Reason.LOCKED, error.reason());
		} finally {
			other.destroyForcibly().waitFor();
		}
		vault.open(id).close();
	}
}
