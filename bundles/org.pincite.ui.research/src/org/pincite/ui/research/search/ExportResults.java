package org.pincite.ui.research.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pincite.search.Hit;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchService;
import org.pincite.search.export.ResultFormat;
import org.pincite.ui.Background;
import org.pincite.ui.RecentFiles;

/** Asks for a file and writes all hits of a question to it, in the form that the file's ending names. */
final class ExportResults {
	private static final int MOST = 10_000;

	private ExportResults() {
	}

	static void ask(Shell shell, SearchService search, SearchRequest request) {
		List<ResultFormat> formats = List.of(ResultFormat.values());
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(formats.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFilterNames(new String[] { Messages.export_csv, Messages.export_ris, Messages.export_csl, Messages.export_markdown });
		dialog.setFileName("results.csv");
		dialog.setOverwrite(true);
		String file = RecentFiles.ask(dialog);
		if (file == null)
			return;
		ResultFormat format = format(file, formats.get(Math.max(0, dialog.getFilterIndex())));
		Background.job(Messages.exporting, true, monitor -> {
			List<Hit> hits = search.search(request.page(0, MOST)).hits();
			return Files.writeString(Path.of(file), format.write(hits));
		}, shell, written -> {
			// The file is where the user asked for it.
		}).schedule();
	}

	/** The form that a file's ending names, else the one chosen in the dialog. */
	static ResultFormat format(String file, ResultFormat chosen) {
		return Arrays.stream(ResultFormat.values()).filter(each -> file.endsWith('.' + each.extension())).findFirst().orElse(chosen);
	}
}
