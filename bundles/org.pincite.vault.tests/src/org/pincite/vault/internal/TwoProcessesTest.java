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
		Process other = ChildJava.of(OtherProcess.class, folder.resolve(id + ".lock").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			assertEquals("the other process holds the lock", '\n', other.getInputStream().read());
			VaultException error = assertThrows(VaultException.class, () -> vault.open(id));
			assertEquals(Reason.LOCKED, error.reason());
		} finally {
			other.destroyForcibly().waitFor();
		}
		vault.open(id).close();
	}
}
