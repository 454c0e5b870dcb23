package org.pincite.ingest;

import java.nio.file.Path;
import java.util.List;

import org.pincite.library.SourceKind;

/**
 * What to import.
 *
 * @param paths  files, folders, archives
 * @param format id of the format to read them as, or null to recognise it
 * @param kind   what the sources are, or null to find out
 */
public record ImportRequest(List<Path> paths, String format, SourceKind kind) {

	public static ImportRequest of(Path... paths) {
		return new ImportRequest(List.of(paths), null, null);
	}
}
