package org.pincite.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a bundle's manifest says.
 *
 * @param folder   the bundle's folder
 * @param name     symbolic name
 * @param required names of required bundles
 * @param imported names of imported packages
 * @param host     fragment host, or null
 */
record BundleManifest(Path folder, String name, List<String> required, List<String> imported, String host) {

	private static final String ROOT = "org.pincite.";

	/** All bundles of the checkout, by name. */
	static List<BundleManifest> all() {
		try (Stream<Path> folders = Files.list(checkout().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(BundleManifest::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The top folder of the checkout that the tests run in. */
	static Path checkout() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("releng/org.pincite.target")))
			folder = folder.getParent();
		if (folder == null)
			throw new IllegalStateException("the tests must run inside a checkout, not in " + Path.of("").toAbsolutePath());
		return folder;
	}

	private static BundleManifest read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes main = new Manifest(in).getMainAttributes();
			return new BundleManifest(folder, names(main.getValue("Bundle-SymbolicName")).getFirst(), names(main.getValue("Require-Bundle")),
					names(main.getValue("Import-Package")), names(main.getValue("Fragment-Host")).stream().findFirst().orElse(null));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The names in a header's comma-separated clauses, without attributes, directives and quoted commas. */
	static List<String> names(String header) {
		List<String> names = new ArrayList<>();
		if (header == null)
			return names;
		for (String clause : header.replaceAll("\"[^\"]*\"", "").split(","))
			names.add(clause.split(";")[0].strip());
		return names;
	}

	boolean isTest() {
		return name.endsWith(".tests");
	}

	/** The bundle's room: its name without the common beginning. */
	String room() {
		return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
	}

	/** Rooms this one depends on, by required bundle or by imported package. */
	List<String> rooms(List<String> known) {
		Stream<String> bundles = required.stream().filter(bundle -> bundle.startsWith(ROOT)).map(bundle -> bundle.substring(ROOT.length()));
		Stream<String> packages = imported.stream().filter(pack -> pack.startsWith(ROOT)).map(pack -> roomOf(pack.substring(ROOT.length()), known));
		return Stream.concat(bundles, packages).distinct().filter(room -> !room.equals(room())).toList();
	}

	/** The longest room name that the package's name begins with. */
	private static String roomOf(String pack, List<String> known) {
		return known.stream().filter(room -> pack.equals(room) || pack.startsWith(room + ".")).max((a, b) -> a.length() - b.length()).orElse(pack);
	}
}
