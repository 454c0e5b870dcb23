import java.nio.file.Path;

import org.pincite.citator.Citator;
import org.pincite.ingest.Failure;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.search.IndexProgress;
import org.pincite.search.lucene.LuceneSearch;

/** What {@code pincite import} does, without its start-up: the process that is killed. Ends with 0 when all was imported, 1 when something failed. */
public final class ImportChild {

	private ImportChild() {
	}

	/** @param args folder of the library, files or folders to import */
	public static void main(String[] args) {
		int code = 0;
		try (Library library = Library.open(new LibraryLocation(Path.of(args[0])));
				LuceneSearch search = new LuceneSearch(library)) {
			System.out.println("begins");
			ImportReport report = Importer.into(library).run(ImportRequest.of(Path.of(args[1])), Progress.NONE);
			for (Failure failure : report.failed().subList(0, Math.min(3, report.failed().size())))
				System.out.println(failure.path() + ": " + failure.reason());
			code = report.failed().isEmpty() ? 0 : 1;
			search.update(IndexProgress.NONE);
			Citator.of(library).update();
		} catch (RuntimeException e) {
			System.out.println(e.getMessage());
			code = 1;
		}
		System.exit(code);
	}
}
