package org.pincite.vault.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Starts a program of these tests in a Java of its own, so that it can be killed: with the class path of this one, or with every bundle where this is a framework. */
final class ChildJava {

	private ChildJava() {
	}

	static ProcessBuilder of(Class<?> program, String... words) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath(), program.getName()));
		command.addAll(List.of(words));
		return new ProcessBuilder(command);
	}

	private static String classPath() {
		Bundle own = FrameworkUtil.getBundle(ChildJava.class);
		if (own == null)
			return System.getProperty("java.class.path");
		List<String> path = new ArrayList<>();
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			if (bundle.getBundleId() == 0)
				continue;
			Path file = FileLocator.getBundleFileLocation(bundle).map(File::toPath).orElseThrow(() -> new AssertionError(bundle + " is no file")).toAbsolutePath();
			for (String inside : List.of("target/classes", "bin"))
				if (Files.isDirectory(file.resolve(inside)))
					path.add(file.resolve(inside).toString());
			path.add(file.toString());
		}
		return String.join(File.pathSeparator, path);
	}
}
