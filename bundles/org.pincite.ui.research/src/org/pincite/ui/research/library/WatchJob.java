package org.pincite.ui.research.library;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.citator.Citator;
import org.pincite.ingest.FolderWatch;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;

/** Imports a folder and then whatever comes into it, until it is cancelled in the progress view or the workbench is closed. */
public final class WatchJob extends Job {
	private static final long PAUSE_MILLIS = 2000;
	private static final long STEP_MILLIS = 200;
	/** Looks at a folder that does not come to rest before what is there is imported all the same. */
	private static final int PATIENCE = 15;

	private final Path folder;
	private final Importer importer;
	private final SearchService search;
	private final Citator citator;

	private WatchJob(Path folder, Importer importer, SearchService search, Citator citator) {
		super(Messages.bind(Messages.watch_label, folder.getFileName() == null ? folder : folder.getFileName()));
		this.folder = folder;
		this.importer = importer;
		this.search = search;
		this.citator = citator;
	}

	/** Starts to watch and returns the job. */
	public static Job start(IWorkbenchWindow window, Path folder) {
		WatchJob job = new WatchJob(folder, window.getService(Importer.class), window.getService(SearchService.class), window.getService(Citator.class));
		job.schedule();
		return job;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		FolderWatch watch = new FolderWatch(List.of(folder));
		for (int tries = 0; tries < PATIENCE && !watch.rests() && rest(monitor); tries++)
			watch = new FolderWatch(List.of(folder));
		List<Path> news = List.of(folder);
		while (!monitor.isCanceled()) {
			if (!news.isEmpty())
				take(news, monitor);
			if (!rest(monitor))
				return Status.CANCEL_STATUS;
			news = watch.news();
		}
		return Status.CANCEL_STATUS;
	}

	/** A round that goes wrong, as on a full disk, must not end the watch; the next one may go well. */
	private void take(List<Path> paths, IProgressMonitor monitor) {
		try {
			ImportReport report = importer.run(new ImportRequest(paths, null, null), new Progress() {
				@Override
				public boolean cancelled() {
					return monitor.isCanceled();
				}
			});
			search.update(IndexProgress.NONE);
			citator.update();
			monitor.subTask(Messages.bind(Messages.import_done, new Object[] { report.imported().size(), report.unchanged(), report.failed().size() }));
		} catch (RuntimeException e) {
			ILog.of(WatchJob.class).error("a watched folder could not be imported: " + e.getClass().getName());
			monitor.subTask(Messages.watch_failed);
		}
	}

	/** Waits between two looks; false if it was cancelled meanwhile. */
	private static boolean rest(IProgressMonitor monitor) {
		try {
			for (long waited = 0; waited < PAUSE_MILLIS && !monitor.isCanceled(); waited += STEP_MILLIS)
				Thread.sleep(STEP_MILLIS);
			return !monitor.isCanceled();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WatchJob.class;
	}
}
