package org.pincite.ingest.internal.isolated;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jsoup.Jsoup;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.pdf.Tesseract;
import org.pincite.library.Mark;

/**
 * How a child is started: the Java of this process, little memory, and a class path of the few jars that its readers need, which are found where this process
 * loaded them from, be it OSGi or not.
 */
record ReaderCommand(List<String> words) {
	/** What a child may know of this process: where programs are and how file names are written. */
	private static final Set<String> KEPT = Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", Tesseract.LANGUAGES, "SystemRoot", "SYSTEMROOT", "TMP", "TEMP",
			"TMPDIR", "XDG_RUNTIME_DIR");

	static ReaderCommand standard() {
		boolean windows = File.separatorChar == '\\';
		List<String> words = new ArrayList<>();
		words.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java").toString());
		words.add("-Xmx" + Limits.ISOLATED_MEGABYTES + "m");
		// One core, short life, and never a file left behind when it dies.
		words.addAll(List.of("-Xss4m", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
				"-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + (windows ? "NUL" : "/dev/null"), "-Djava.awt.headless=true",
				"-Dorg.apache.pdfbox.rendering.UsePureJavaCMYKConversion=true"));
		words.add("-cp");
		words.add(String.join(File.pathSeparator, classPath()));
		words.add(ReaderMain.class.getName());
		words.add(String.valueOf(ProcessHandle.current().pid()));
		return new ReaderCommand(words);
	}

	Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> !KEPT.contains(name));
		return builder.start();
	}

	private static Set<String> classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> type : List.of(ReaderMain.class, Mark.class, Loader.class, RandomAccessRead.class, ZipFile.class, Jsoup.class))
			add(type, places);
		// What those need themselves and this bundle does not import.
		for (String name : List.of("org.apache.fontbox.ttf.TrueTypeFont", "org.apache.commons.logging.LogFactory"))
			add(name, Loader.class, places);
		for (String name : List.of("org.apache.commons.io.IOUtils", "org.apache.commons.lang3.ArrayUtils", "org.apache.commons.codec.binary.Hex"))
			add(name, ZipFile.class, places);
		return places;
	}

	private static void add(String name, Class<?> user, Set<String> places) {
		try {
			add(Class.forName(name, false, user.getClassLoader()), places);
		} catch (ClassNotFoundException e) {
			// The library does without it where it is not installed, here as there.
			return;
		}
	}

	/** Adds the place that a class was loaded from. */
	static void add(Class<?> type, Set<String> places) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null || source.getLocation() == null)
			throw new IllegalStateException("nobody knows where " + type.getName() + " was loaded from");
		Path place = path(source.getLocation());
		places.add(place.toString());
		// Classes of a bundle that is run from its project.
		for (String classes : List.of("bin", "target/classes"))
			if (Files.isDirectory(place.resolve(classes)))
				places.add(place.resolve(classes).toString());
	}

	private static Path path(URL location) {
		try {
			return Path.of(location.toURI());
		} catch (URISyntaxException e) {
			// A folder with a blank in its name, which is not encoded.
			return new File(location.getPath()).toPath();
		}
	}
}
