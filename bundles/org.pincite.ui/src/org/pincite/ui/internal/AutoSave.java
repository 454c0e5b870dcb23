package org.pincite.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.pincite.vault.Saving;
import org.pincite.vault.VaultException;

/** Puts a matter on the disk while the user goes on, and says on the UI thread how it went. */
final class AutoSave extends Job {

	private final Saving saving;
	private final Consumer<Optional<VaultException>> answer;

	AutoSave(Saving saving, Consumer<Optional<VaultException>> answer) {
		super("Saving");
		this.saving = saving;
		this.answer = answer;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<VaultException> failure = Optional.empty();
		try {
			saving.write();
		} catch (VaultException e) {
			failure = Optional.of(e);
		}
		Optional<VaultException> told = failure;
		Display.getDefault().asyncExec(() -> answer.accept(told));
		return Status.OK_STATUS;
	}
}
