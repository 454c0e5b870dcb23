package org.pincite.search.lucene;

import java.nio.file.Path;

import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;

/** Brings the index of a library up to date and prints how long it took; see README.md. */
public final class BuildIndex {
	private BuildIndex() {
	}

	/** @param arguments folder of the library */
	public static void main(String[] arguments) throws Exception {
		try (Library library = Library.open(new LibraryLocation(Path.of(arguments[0]))); LuceneSearch search = new LuceneSearch(library)) {
			long start = System.nanoTime();
			search.update(new IndexProgress() {
				@Override
				public void reached(int done, int total) {
					if (done % 10_000 == 0)
						System.out.printf("%d of %d sources, %.0f s%n", done, total, (System.nanoTime() - start) / 1e9);
				}
			});
			IndexStatus status = search.status();
			System.out.printf("%d sources in %.0f s, %.0f MB%n", status.sources(), (System.nanoTime() - start) / 1e9, status.bytes() / 1e6);
		}
	}
}
