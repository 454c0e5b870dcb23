package org.pincite.ingest.internal.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which files of a Caselaw Access Project volume belong together: {@code cases/0036-01.json} has the metadata, {@code html/0036-01.html} the
 * text with its pages.
 */
final class Companions {
	private final Set<Path> files;

	Companions(Collection<Path> files) {
		this.files = new HashSet<>(files);
	}

	/** The HTML file of a case's JSON file, when it is imported too. */
	Optional<Path> htmlOf(Path file) {
		return sibling(file, ".json", "html", ".html").filter(files::contains);
	}

	/** True if the file goes with a JSON file that is imported too. */
	boolean isCompanion(Path file) {
		return sibling(file, ".html", "cases", ".json").filter(files::contains).isPresent()
				|| sibling(file, ".html", "json", ".json").filter(files::contains).isPresent();
	}

	private static Optional<Path> sibling(Path file, String ending, String folder, String otherEnding) {
		String name = file.getFileName().toString();
		Path volume = file.getParent() == null ? null : file.getParent().getParent();
		if (volume == null || !name.matches("\\d{4,}-\\d{2,}\\" + ending))
			return Optional.empty();
		String own = file.getParent().getFileName().toString();
		if (ending.equals(".json") ? !own.equals("cases") && !own.equals("json") : !own.equals("html"))
			return Optional.empty();
		Path other = volume.resolve(folder).resolve(name.substring(0, name.length() - ending.length()) + otherEnding);
		return Files.isRegularFile(other) ? Optional.of(other) : Optional.empty();
	}
}
