package org.pincite.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;

/** Turns an operation into a job, and brings its answer back to the user interface. */
public final class Background {

	/** Something that takes a while and gives an answer. */
	@FunctionalInterface
	public interface Work<T> {
		/** @throws Exception whatever went wrong; its message is shown */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private Background() {
	}

	/**
	 * A job, not yet scheduled.
	 *
	 * @param label  what the progress view says; no client's words
	 * @param user   true if the user asked for it and waits: a dialog with progress and cancel appears when it takes long
	 * @param work   runs in the background
	 * @param ground the control that wants the answer; when it is disposed the answer is dropped
	 * @param answer gets the answer on the UI thread
	 */
	public static <T> Job job(String label, boolean user, Work<T> work, Control ground, Consumer<T> answer) {
		Job job = new Job(label) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.run(monitor);
					if (monitor.isCanceled())
						return Status.CANCEL_STATUS;
					onScreen(ground, () -> answer.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (Exception e) {
					return failure(label, e, ground, user);
				}
			}
		};
		job.setUser(user);
		job.setSystem(!user);
		return job;
	}

	/** The user who waits is told; nobody else gets a dialog out of the blue. The log gets no message: it might hold a client's words or a file's name. */
	private static IStatus failure(String label, Exception e, Control ground, boolean user) {
		ILog.of(Background.class).warn(label + " failed with " + e.getClass().getName());
		if (user)
			onScreen(ground, () -> MessageDialog.openError(ground.getShell(), label, e.getMessage() == null ? e.toString() : e.getMessage()));
		return Status.OK_STATUS;
	}

	/** Runs on the UI thread if the control is still there by then. */
	public static void onScreen(Control ground, Runnable action) {
		if (ground.isDisposed())
			return;
		ground.getDisplay().asyncExec(() -> {
			if (!ground.isDisposed())
				action.run();
		});
	}
}
