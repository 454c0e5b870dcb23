package org.pincite.ui.matter.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.vault.VaultGate;
import org.pincite.ui.matter.vault.VaultGate.Purpose;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** A command on the open matter or the vault. What the vault says in refusal is shown as it is. */
abstract class MatterHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		OpenMatter open = window.getService(OpenMatter.class);
		try {
			if (wants() == null || new VaultGate(window.getShell(), window.getService(Vault.class), open).opens(wants()))
				execute(window, open, event);
		} catch (VaultException e) {
			MessageDialog.openError(window.getShell(), Messages.failed, e.getMessage());
		}
		return null;
	}

	/** True if the command makes no sense without an open matter, and cannot be chosen then. */
	boolean needsMatter() {
		return false;
	}

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(!needsMatter() || PlatformUI.getWorkbench().getService(OpenMatter.class).session().isPresent());
	}

	/** What the vault is opened for first; null if the command needs none, or a matter that is open already. */
	Purpose wants() {
		return null;
	}

	abstract void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event);

	/** Asks for a line of text; null when the user cancels. */
	static String ask(Shell shell, String title, String question) {
		IInputValidator notBlank = typed -> typed.isBlank() ? "" : null;
		InputDialog dialog = new InputDialog(shell, title, question, "", notBlank);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}
}
