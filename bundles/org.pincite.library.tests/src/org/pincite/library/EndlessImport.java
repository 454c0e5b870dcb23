package org.pincite.library;

import java.io.PrintStream;
import java.nio.file.Path;

import org.pincite.library.internal.SqliteLibrary;

/** The program that {@link CrashTest} kills: adds batches until then, and says which have been acknowledged. */
public final class EndlessImport {
	static final int BATCH = 8;

	private EndlessImport() {
	}

	/** @param args folder of the library, prefix of the ids */
	public static void main(String[] args) {
		PrintStream acknowledged = System.out;
		SqliteLibrary library = new SqliteLibrary(new LibraryLocation(Path.of(args[0])));
		for (int batch = 0;; batch++) {
			library.add(Documents.many(args[1] + "-" + batch, BATCH, 300));
			if (batch % 3 == 2)
				library.remove(args[1] + "-" + (batch - 2) + "-0");
			acknowledged.println(batch);
			acknowledged.flush();
		}
	}
}
