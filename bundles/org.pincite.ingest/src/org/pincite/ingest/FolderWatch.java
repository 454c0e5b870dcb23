package org.pincite.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.Limits;

/**
 * Tells which files of folders are new or changed. Whoever watches looks now and then; a file is told of once it looks the same twice in a row, so that one that is still
 * being copied is left alone. Looking works on every platform and on network drives, where notices of the system do not. Not thread-safe.
 */
public final class FolderWatch {

	/** How long a file must have been left alone. */
	private static final Duration MOMENTS = Duration.ofSeconds(2);
	/** Hidden files, downloads under way and the locks of word processors. */
	private static final Pattern UNFINISHED = Pattern.compile("(?i)\\..*|~\\$.*|.*\\.(?:part|partial|crdownload|download|tmp)");

	private record Look(long size, FileTime modified) {
	}

	private final List<Path> folders;
	private final Map<Path, Look> told;
	private Map<Path, Look> before;

	/**
	 * Begins to watch; what is there already is not news.
	 *
	 * @param folders folders, or files, to watch
	 */
	public FolderWatch(List<Path> folders) {
		this.folders = List.copyOf(folders);
		told = new HashMap<>(files());
		before = Map.copyOf(told);
	}

	/**
	 * True if nothing has come or changed since the watch began, and nothing was written in the last moments before: what is there already can be read without catching a
	 * file that is still being copied. Otherwise begin anew.
	 */
	public boolean rests() {
		FileTime latest = FileTime.from(Instant.now().minus(MOMENTS));
		return files().equals(told) && told.values().stream().allMatch(look -> look.modified().compareTo(latest) < 0);
	}

	/** Files that have come or changed since, and have come to rest; each is told of once. */
	public List<Path> news() {
		Map<Path, Look> now = files();
		List<Path> news = new ArrayList<>();
		now.forEach((file, look) -> {
			if (!look.equals(told.get(file)) && look.equals(before.get(file))) {
				told.put(file, look);
				news.add(file);
			}
		});
		told.keySet().retainAll(now.keySet());
		before = now;
		news.sort(null);
		return news;
	}

	private Map<Path, Look> files() {
		Map<Path, Look> files = new HashMap<>();
		for (Path folder : folders)
			try {
				Files.walkFileTree(folder, java.util.Set.of(), Limits.FOLDERS_DEEP, new Visitor(folder, files));
			} catch (IOException e) {
				// A folder that is gone for a while, as one on a drive that was taken out, may come back.
				continue;
			}
		return files;
	}

	/** Collects regular files that are neither hidden nor named as something unfinished; what cannot be seen now may be seen the next time. */
	private static final class Visitor extends SimpleFileVisitor<Path> {
		private final Path top;
		private final Map<Path, Look> files;

		Visitor(Path top, Map<Path, Look> files) {
			this.top = top;
			this.files = files;
		}

		private boolean isHidden(Path path) {
			return !path.equals(top) && path.getFileName() != null && UNFINISHED.matcher(path.getFileName().toString()).matches();
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && !isHidden(file))
				files.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException e) {
			return FileVisitResult.CONTINUE;
		}
	}
}
