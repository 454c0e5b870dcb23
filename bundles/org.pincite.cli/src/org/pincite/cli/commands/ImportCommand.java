package org.pincite.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.ingest.Failure;
import org.pincite.ingest.FolderWatch;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.library.LibraryException;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;

/** {@code pincite import PATH…}: brings files, folders and archives into the library and the index. */
@Component(property = "pincite.command=import")
public final class ImportCommand implements Command {
	/** Between two looks at a watched folder. */
	private static final long PAUSE_MILLIS = 2000;
	/** Looks at a folder that does not come to rest before what is there is imported all the same. */
	private static final int PATIENCE = 15;
	private final Importer importer;
	private final SearchService search;
	private final Citator citator;

	@Activate
	public ImportCommand(@Reference Importer importer, @Reference SearchService search, @Reference Citator citator) {
		this.importer = importer;
		this.search = search;
		this.citator = citator;
	}

	@Override
	public Usage usage() {
		return new Usage("import", "PATH…", "reads files, folders, archives and JSON Lines into the library; '-' reads JSON Lines",
				Option.value("--as", "FORMAT", "read them as this format (see: pincite formats)"),
				Option.value("--kind", "KIND", "what the sources are: case, statute, regulation, news …"),
				Option.flag("--watch", "then waits for new and changed files and imports them, until it is interrupted"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		if (arguments.has("--watch"))
			return watch(request(arguments), console);
		ImportReport report = arguments.operands().equals(List.of("-"))
				? importer.lines(console.in(), "-", new ConsoleProgress(console))
				: importer.run(request(arguments), new ConsoleProgress(console));
		return tell(report, console);
	}

	/** Imports, then waits for more; each round gives a report as if it were an import of its own. */
	private int watch(ImportRequest request, Console console) throws Exception {
		try {
			FolderWatch watch = new FolderWatch(request.paths());
			for (int tries = 0; tries < PATIENCE && !watch.rests(); tries++) {
				Thread.sleep(PAUSE_MILLIS);
				watch = new FolderWatch(request.paths());
			}
			tell(importer.run(request, new ConsoleProgress(console)), console);
			console.flush();
			console.progress("waiting for new files; Ctrl+C ends it …");
			while (true) {
				Thread.sleep(PAUSE_MILLIS);
				List<Path> news = watch.news();
				if (!news.isEmpty()) {
					tell(importer.run(new ImportRequest(news, request.format(), request.kind()), new ConsoleProgress(console)), console);
					console.flush();
				}
			}
		} catch (InterruptedException e) {
			return Exit.DONE;
		}
	}

	private int tell(ImportReport report, Console console) throws Exception {
		boolean found = update(console);
		if (console.json() || console.lines())
			print(report, console);
		else
			describe(report, console);
		if (report.failed().isEmpty())
			return found ? Exit.DONE : Exit.PROBLEMS;
		return report.imported().isEmpty() && report.unchanged() == 0 ? Exit.UNREADABLE : Exit.PROBLEMS;
	}

	/** Brings what is derived from the sources up to date. They are safe in the store whether or not that works, and the report must be seen. */
	private boolean update(Console console) {
		console.progress("indexing …");
		try {
			search.update(IndexProgress.NONE);
			citator.update();
			return true;
		} catch (LibraryException e) {
			console.message("pincite import: what was imported is stored, but cannot be searched yet: " + e.getMessage());
			return false;
		}
	}

	private ImportRequest request(Arguments arguments) throws UsageException, FailedException {
		if (arguments.operands().isEmpty())
			throw new UsageException("expected files or folders to import");
		List<Path> paths = new ArrayList<>();
		for (String operand : arguments.operands()) {
			Path path = Arguments.toPath(operand);
			if (!Files.exists(path))
				throw new FailedException(Exit.UNREADABLE, "there is no file or folder " + operand + "; nothing was imported");
			paths.add(path);
		}
		String format = arguments.value("--as").orElse(null);
		if (format != null && importer.formats().stream().noneMatch(known -> known.id().equals(format)))
			throw new UsageException("there is no format " + format + "; 'pincite formats' lists them");
		return new ImportRequest(paths, format, Filters.kind(arguments));
	}

	private static void print(ImportReport report, Console console) throws Exception {
		List<Object> failed = new ArrayList<>();
		for (Failure failure : report.failed())
			failed.add(Json.object("path", failure.path(), "reason", failure.reason()));
		List<Object> remarks = new ArrayList<>();
		for (Failure remark : report.remarks())
			remarks.add(Json.object("path", remark.path(), "remark", remark.reason()));
		console.object(Json.object("imported", report.imported().size(), "unchanged", report.unchanged(), "failed", failed, "remarks",
				remarks.isEmpty() ? null : remarks, "chars", report.chars(), "seconds", report.seconds()));
	}

	private static void describe(ImportReport report, Console console) {
		for (Failure remark : report.remarks())
			console.message(remark.path() + ": " + remark.reason());
		for (Failure failure : report.failed())
			console.message(failure.path() + ": " + failure.reason());
		console.printf("%d imported, %d unchanged, %d failed; %,d characters in %.1f s", report.imported().size(), report.unchanged(),
				report.failed().size(), report.chars(), report.seconds());
	}
}
