package org.pincite.cli.offline;

import java.nio.file.Path;

import org.pincite.citator.Citator;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;

/** What {@code pincite import} does, without its start-up: the process that is killed. Says when it begins; ends with 0 when all was imported. */
public final class ImportWork {

	private ImportWork() {
	}

	/** @param args folder of the library, what to import */
	public static void main(String[] args) throws Exception {
		try (Library library = Library.open(new LibraryLocation(Path.of(args[0]))); SearchService search = search(library)) {
			System.out.println("begins");
			ImportReport report = Importer.into(library).run(ImportRequest.of(Path.of(args[1])), Progress.NONE);
			search.update(IndexProgress.NONE);
			Citator.of(library).update();
			System.exit(report.failed().isEmpty() ? 0 : 1);
		}
	}

	/** The index, whose bundle nobody but the product names. */
	public static SearchService search(Library library) throws ReflectiveOperationException {
		return (SearchService) OfflineWork.made("org.pincite.search.lucene.LuceneSearch", library);
	}
}
