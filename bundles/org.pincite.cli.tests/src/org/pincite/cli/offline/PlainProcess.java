package org.pincite.cli.offline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Starts a program of these tests in a Java of its own, with every bundle there is as a plain class path. */
public final class PlainProcess {

	private PlainProcess() {
	}

	/** @param options options of Java */
	public static ProcessBuilder of(List<String> options, Class<?> program, List<String> words) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-Djava.awt.headless=true"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath(), program.getName()));
		command.addAll(words);
		return new ProcessBuilder(command);
	}

	/** What a bundle holds inside is put beside it. */
	private static String classPath() throws IOException {
		Bundle own = FrameworkUtil.getBundle(PlainProcess.class);
		if (own == null)
			return System.getProperty("java.class.path");
		List<String> path = new ArrayList<>();
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			if (bundle.getBundleId() == 0)
				continue;
			Path file = file(bundle);
			for (String inside : List.of("target/classes", "bin"))
				if (Files.isDirectory(file.resolve(inside)))
					path.add(file.resolve(inside).toString());
			path.add(file.toString());
		}
		// Fragments with tests go first: they bring the traps.
		path.sort((a, b) -> Boolean.compare(b.contains("cli.tests"), a.contains("cli.tests")));
		return String.join(File.pathSeparator, path);
	}

	/** Where a bundle lies. */
	public static Path file(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new AssertionError(bundle + " is no file")).toPath().toAbsolutePath();
	}
}
