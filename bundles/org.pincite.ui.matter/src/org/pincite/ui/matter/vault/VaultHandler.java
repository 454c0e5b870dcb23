package org.pincite.ui.matter.vault;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.vault.VaultGate.Purpose;
import org.pincite.vault.Backup;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Lock now, say when it locks itself, change the passphrase, who can open the vault, earlier versions of the open matter. */
public final class VaultHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Vault vault = window.getService(Vault.class);
		OpenMatter open = window.getService(OpenMatter.class);
		VaultGate gate = new VaultGate(window.getShell(), vault, open);
		try {
			switch (event.getParameter("org.pincite.ui.matter.vault.what")) {
			case "lock" -> open.lock();
			case "when" -> new LockDialog(window.getShell()).open();
			case "passphrase" -> passphrase(window, vault, gate);
			case "recipients" -> {
				if (gate.opens(Purpose.CLIENT))
					new RecipientsDialog(window.getShell(), vault, open).open();
			}
			default -> versions(window, vault, open);
			}
		} catch (VaultException e) {
			MessageDialog.openError(window.getShell(), Messages.vault, e.getMessage());
		}
		return null;
	}

	/** A demonstration gets one, a vault another. */
	private static void passphrase(IWorkbenchWindow window, Vault vault, VaultGate gate) {
		boolean has = vault.encrypted();
		if (gate.opens(Purpose.CLIENT) && has)
			new RecoverDialog(window.getShell(), vault, false).open();
	}

	private static void versions(IWorkbenchWindow window, Vault vault, OpenMatter open) {
		Optional<String> matter = open.id();
		if (matter.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.versions_title, Messages.versions_no_matter);
			return;
		}
		Optional<Backup> chosen = VersionsDialog.choose(window.getShell(), vault, matter.get(), Messages.versions_why);
		chosen.ifPresent(open::open);
	}
}
