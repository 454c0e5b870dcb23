package org.pincite.ui.research.library;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.citator.Citator;
import org.pincite.ingest.Failure;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;
import org.pincite.ui.Background;

/** Imports files in the background, with progress and cancel, and says at the end what came of it. */
public final class ImportJob {
	private static final int SHOWN = 12;

	private ImportJob() {
	}

	/** Starts the import and returns its job. */
	public static Job start(IWorkbenchWindow window, List<Path> paths) {
		Importer importer = window.getService(Importer.class);
		SearchService search = window.getService(SearchService.class);
		Citator citator = window.getService(Citator.class);
		Shell shell = window.getShell();
		Job job = Background.job(Messages.import_label, true, monitor -> run(importer, search, citator, paths, monitor), shell, report -> tell(shell, report));
		job.schedule();
		return job;
	}

	private static ImportReport run(Importer importer, SearchService search, Citator citator, List<Path> paths, IProgressMonitor monitor) {
		ImportReport report = importer.run(new ImportRequest(paths, null, null), new MonitorProgress(monitor));
		monitor.subTask(Messages.import_indexing);
		search.update(new IndexProgress() {
			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		});
		citator.update();
		return report;
	}

	private static void tell(Shell shell, ImportReport report) {
		String words = Messages.bind(Messages.import_done, new Object[] { report.imported().size(), report.unchanged(), report.failed().size() });
		if (!report.remarks().isEmpty())
			words += "\n\n" + Messages.bind(Messages.import_remarks, report.remarks().size()) + "\n" + listed(report.remarks());
		if (report.failed().isEmpty())
			MessageDialog.openInformation(shell, Messages.import_label, words);
		else
			MessageDialog.openWarning(shell, Messages.import_label, words + "\n\n" + listed(report.failed()));
	}

	private static String listed(List<Failure> failures) {
		String first = failures.stream().limit(SHOWN).map(failure -> failure.path().substring(failure.path().lastIndexOf('/') + 1) + ": " + failure.reason())
				.collect(Collectors.joining("\n"));
		int more = failures.size() - SHOWN;
		return first + (more > 0 ? "\n" + Messages.bind(Messages.import_more, more) : "");
	}

	/** Hands progress and cancel from a monitor to the importer. */
	private static final class MonitorProgress implements Progress {
		private final IProgressMonitor monitor;

		MonitorProgress(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void begins(long total) {
			monitor.beginTask(Messages.import_label, total < 0 || total > Integer.MAX_VALUE ? IProgressMonitor.UNKNOWN : (int) total);
		}

		@Override
		public void reached(String path) {
			monitor.subTask(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
			monitor.worked(1);
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
