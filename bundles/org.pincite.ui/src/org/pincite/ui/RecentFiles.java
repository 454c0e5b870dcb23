package org.pincite.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Asks for files and folders so that the desktop does not remember them: a file's name may be a client's. GTK notes every chosen file in a list that
 * all programs read, {@code recently-used.xbel}, and lets nobody ask it not to; so what it noted for Pincite is taken out again. What other programs
 * noted stays.
 */
public final class RecentFiles {
	private static final String PROGRAM = "Pincite";
	/** GTK writes its list a moment after the dialog has closed; in milliseconds. */
	private static final int[] PAUSES = { 300, 500, 1000, 3000, 10_000 };
	private static final Pattern BOOKMARK = Pattern.compile("[ \\t]*<bookmark [^>]*>.*?</bookmark>\\R?", Pattern.DOTALL);
	private static final Pattern APPLICATION = Pattern.compile("[ \\t]*<bookmark:application [^>]*>\\R?");

	private RecentFiles() {
	}

	/** The chosen file, or null; nothing of it is remembered. */
	public static String ask(FileDialog dialog) {
		try {
			return dialog.open();
		} finally {
			forgetSoon();
		}
	}

	/** The chosen folder, or null; nothing of it is remembered. */
	public static String ask(DirectoryDialog dialog) {
		try {
			return dialog.open();
		} finally {
			forgetSoon();
		}
	}

	/** Takes out what is there from before, after a crash for instance, and what comes in the next seconds. */
	public static void forgetSoon() {
		Path list = list();
		if (list != null)
			new Forgetting(list).schedule(PAUSES[0]);
	}

	/** The list, or null where the desktop has none of this kind. */
	private static Path list() {
		if (!System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).contains("linux"))
			return null;
		String data = System.getenv("XDG_DATA_HOME");
		return (data != null && !data.isBlank() ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share")).resolve("recently-used.xbel");
	}

	/** Takes what a program noted out of a list; does nothing where there is none. @throws IOException if the list cannot be written anew */
	static void forget(Path list, String program) throws IOException {
		if (!Files.isRegularFile(list))
			return;
		String before = Files.readString(list, StandardCharsets.UTF_8);
		String after = without(before, program);
		if (after.equals(before))
			return;
		Path fresh = Files.createTempFile(list.getParent(), ".recently-used", null);
		try {
			Files.writeString(fresh, after, StandardCharsets.UTF_8);
			Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
			Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** The list without what a program noted: bookmarks that are its alone, and its name in those that other programs share. */
	public static String without(String list, String program) {
		String noted = "name=\"" + program + "\"";
		Matcher bookmarks = BOOKMARK.matcher(list);
		return bookmarks.replaceAll(found -> {
			String bookmark = found.group();
			if (!bookmark.contains(noted))
				return Matcher.quoteReplacement(bookmark);
			String rest = APPLICATION.matcher(bookmark).replaceAll(application -> application.group().contains(noted) ? "" : Matcher.quoteReplacement(application.group()));
			return APPLICATION.matcher(rest).find() ? Matcher.quoteReplacement(rest) : "";
		});
	}

	/** Looks several times, because nothing tells when GTK has written. */
	private static final class Forgetting extends Job {
		private final Path list;
		private int looks;

		Forgetting(Path list) {
			super("Forgetting recent files");
			this.list = list;
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				forget(list, PROGRAM);
			} catch (FileSystemException e) {
				// Its message names the list, which is nobody's client.
				ILog.of(RecentFiles.class).warn("the desktop's list of recent files cannot be written: " + e.getMessage());
				return Status.OK_STATUS;
			} catch (IOException e) {
				ILog.of(RecentFiles.class).warn("the desktop's list of recent files cannot be read: " + e.getClass().getName());
			}
			if (++looks < PAUSES.length)
				schedule(PAUSES[looks]);
			return Status.OK_STATUS;
		}
	}
}
