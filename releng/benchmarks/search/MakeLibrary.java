package org.pincite.search.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.SourceDocument;

/** Fills a library with generated opinions, going on where an earlier run stopped; see README.md. */
public final class MakeLibrary {
	private static final int BATCH = 500;

	private MakeLibrary() {
	}

	/** @param arguments number of opinions, folder of real ones, folder of the library */
	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		Opinions opinions = Opinions.of(Path.of(arguments[1]));
		try (Library library = Library.open(new LibraryLocation(Path.of(arguments[2])))) {
			long start = System.nanoTime();
			for (int first = library.size(); first < count; first += BATCH) {
				List<SourceDocument> batch = new ArrayList<>();
				for (int i = first; i < Math.min(count, first + BATCH); i++)
					batch.add(opinions.document(i));
				library.add(batch);
				if (first % 10_000 == 0)
					System.out.printf("%d opinions, %.0f s%n", first, (System.nanoTime() - start) / 1e9);
			}
			System.out.printf("%d opinions, %.0f s%n", library.size(), (System.nanoTime() - start) / 1e9);
		}
	}
}
