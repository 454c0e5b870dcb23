package org.pincite.ingest.internal.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.ingest.internal.Limits;

/**
 * Lists the files of folders, in natural order, each folder once however links lead to it. Hidden files are left out, and links that
 * lead out of the folder that is imported: whoever packed it may have meant files of this computer.
 */
public final class Folders {
	private final Sink sink;
	private final List<Path> files = new ArrayList<>();
	private final Set<Path> visited = new HashSet<>();

	private Folders(Sink sink) {
		this.sink = sink;
	}

	/** The regular files under the given paths; what is none is reported to the sink. */
	public static List<Path> files(List<Path> paths, Sink sink) {
		Folders folders = new Folders(sink);
		for (Path path : paths)
			folders.add(path, path, 0);
		return folders.files;
	}

	private void add(Path path, Path top, int depth) {
		if (depth > 0 && Files.isSymbolicLink(path) && !staysWithin(path, top))
			sink.failed(path.toString(), Files.exists(path) ? "it is a link that leads out of the folder; import what it leads to by its own path"
					: "it is a link that leads nowhere");
		else if (Files.isRegularFile(path))
			files.add(path);
		else if (Files.isDirectory(path))
			folder(path, top, depth);
		else
			sink.failed(path.toString(), Files.exists(path) ? "it is not a regular file" : "there is no such file");
	}

	private static boolean staysWithin(Path link, Path top) {
		try {
			return link.toRealPath().startsWith(top.toRealPath());
		} catch (IOException e) {
			return false;
		}
	}

	private void folder(Path folder, Path top, int depth) {
		if (depth > Limits.FOLDERS_DEEP) {
			sink.failed(folder.toString(), "folders are nested more than " + Limits.FOLDERS_DEEP + " deep");
			return;
		}
		List<Path> children = new ArrayList<>();
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
			if (!visited.add(folder.toRealPath()))
				return;
			for (Path child : listing)
				if (!child.getFileName().toString().startsWith("."))
					children.add(child);
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			sink.failed(folder.toString(), e instanceof IOException io ? Unpacking.reason(io) : "the folder cannot be listed");
			return;
		}
		children.sort((a, b) -> NaturalOrder.NAMES.compare(a.getFileName().toString(), b.getFileName().toString()));
		for (Path child : children)
			add(child, top, depth + 1);
	}
}
