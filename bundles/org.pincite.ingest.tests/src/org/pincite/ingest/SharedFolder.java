package org.pincite.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Assume;

/** The folder of real data beside the checkout; the system property {@code pincite.shared} names another. Tests without it are skipped. */
final class SharedFolder {

	private SharedFolder() {
	}

	/** The data; skips the test that asks for it where there is none. */
	static Path data() {
		Path data = folder().resolve("data");
		Assume.assumeTrue("the folder of real data is not beside the checkout", Files.isDirectory(data));
		return data;
	}

	/** Files of a folder with an ending, sorted. */
	static List<Path> files(Path folder, String ending) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		}
	}

	private static Path folder() {
		String chosen = System.getProperty("pincite.shared");
		if (chosen != null)
			return Path.of(chosen);
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent())
			if (Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng")) && at.getParent() != null)
				return at.getParent().resolve("shared");
		return Path.of("shared");
	}
}
