package org.pincite.brief.internal.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The TrueType fonts in the usual folders of this computer, by file name. Looked for once. */
final class SystemFonts {
	/** Folders below the fonts' top folders; deeper ones hold nothing a brief needs. */
	private static final int DEPTH = 5;
	private static final int MOST_FILES = 20_000;
	private static final Map<String, File> FILES = find();

	private SystemFonts() {
	}

	/** The first of the named files that is there. */
	static Optional<File> first(List<String> names) {
		return names.stream().map(n -> FILES.get(n.toLowerCase(Locale.ROOT))).filter(f -> f != null).findFirst();
	}

	private static Map<String, File> find() {
		String home = System.getProperty("user.home", "");
		String windows = System.getenv().getOrDefault("SystemRoot", "C:\\Windows");
		Map<String, File> files = new HashMap<>();
		for (String folder : List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts", windows + "\\Fonts",
				"/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts"))
			collect(Path.of(folder), files);
		return files;
	}

	private static void collect(Path folder, Map<String, File> files) {
		if (!Files.isDirectory(folder))
			return;
		try {
			Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
					if (name.endsWith(".ttf"))
						files.putIfAbsent(name, file.toFile());
					return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE; // a folder that may not be read has no font for us
				}
			});
		} catch (IOException e) {
			return; // as if the folder were not there: the standard fonts remain
		}
	}
}
