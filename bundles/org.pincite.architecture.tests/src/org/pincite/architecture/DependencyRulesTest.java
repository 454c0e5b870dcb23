package org.pincite.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.Test;

/** The dependency rules of the architecture, read off every manifest. What the table does not allow is forbidden. */
public class DependencyRulesTest {
	private static final Set<String> SERVICES = Set.of("citation", "library", "ingest", "search", "citator", "matter", "citecheck", "vault",
			"brief");
	/** Room → rooms it may depend on. See releng/decisions/0001-rooms.md. */
	private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(Map.entry("citation", Set.of()),
			Map.entry("library", Set.of()), Map.entry("matter", Set.of()), Map.entry("ingest", Set.of("library", "citation")),
			Map.entry("search", Set.of("library", "citation")), Map.entry("search.lucene", Set.of("search", "library", "citation")),
			Map.entry("citator", Set.of("library", "citation")),
			Map.entry("citecheck", Set.of("matter", "library", "citation", "citator", "search")), Map.entry("vault", Set.of("matter")),
			Map.entry("brief", Set.of("matter", "library", "citation", "citator", "citecheck", "vault")), Map.entry("cli", SERVICES),
			Map.entry("ui", SERVICES), Map.entry("ui.research", with(SERVICES, "ui")), Map.entry("ui.matter", with(SERVICES, "ui")),
			Map.entry("starter", Set.of()), Map.entry("app", Set.of("ui", "ui.research", "ui.matter", "starter"))));
	/** Beginning of a package or bundle name → the only room that may use it. */
	private static final Map<String, String> ONLY_IN = new TreeMap<>(Map.of("org.apache.lucene", "search.lucene", "org.sqlite", "library",
			"com.github.luben.zstd", "library", "org.jsoup", "ingest", "org.apache.poi", "brief", "org.openxmlformats", "brief"));
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

	private static Set<String> with(Set<String> rooms, String more) {
		Set<String> all = new TreeSet<>(rooms);
		all.add(more);
		return all;
	}

	private static List<BundleManifest> products() {
		return BundleManifest.all().stream().filter(bundle -> !bundle.isTest() && bundle.name().startsWith("org.pincite.")).toList();
	}

	@Test
	public void everyRoomOfTheArchitectureExists() {
		Set<String> rooms = new TreeSet<>();
		products().forEach(bundle -> rooms.add(bundle.room()));
		assertEquals(ALLOWED.keySet(), rooms);
	}

	@Test
	public void dependsOnlyOnWhatTheArchitectureAllows() {
		List<String> known = List.copyOf(ALLOWED.keySet());
		List<String> broken = new ArrayList<>();
		for (BundleManifest bundle : products())
			for (String room : bundle.rooms(known))
				if (!ALLOWED.get(bundle.room()).contains(room))
					broken.add(bundle.room() + " -> " + room);
		assertEquals(List.of(), broken);
	}

	@Test
	public void keepsTheUserInterfaceAboveTheLine() throws IOException {
		List<String> broken = new ArrayList<>();
		for (BundleManifest bundle : products())
			if (!bundle.room().startsWith("ui") && !bundle.room().equals("app"))
				for (String use : uses(bundle))
					if (use.startsWith("org.eclipse.swt") || use.startsWith("org.eclipse.jface") || use.startsWith("org.eclipse.ui"))
						broken.add(bundle.room() + " -> " + use);
		assertEquals(List.of(), broken);
	}

	@Test
	public void keepsEachLibraryInItsRoom() throws IOException {
		List<String> broken = new ArrayList<>();
		for (BundleManifest bundle : products())
			for (String use : uses(bundle))
				ONLY_IN.forEach((begin, room) -> {
					if (use.startsWith(begin) && !bundle.room().equals(room))
						broken.add(bundle.room() + " -> " + use);
				});
		assertEquals(List.of(), broken);
	}

	@Test
	public void groundFloorNeedsLittle() {
		for (BundleManifest bundle : products()) {
			if (bundle.room().equals("citation"))
				assertEquals(List.of(), Stream.concat(bundle.required().stream(), bundle.imported().stream()).toList());
			if (bundle.room().equals("matter"))
				assertTrue(bundle.required().toString(),
						bundle.required().stream().allMatch(name -> name.startsWith("org.eclipse.emf.") || name.equals("org.eclipse.core.runtime")));
			if (bundle.room().equals("starter"))
				assertTrue("starter is content only", !Files.exists(bundle.folder().resolve("src")));
		}
	}

	@Test
	public void targetsJava21Everywhere() throws IOException {
		for (BundleManifest bundle : BundleManifest.all())
			assertTrue(bundle.name(), Files.readString(bundle.folder().resolve("META-INF/MANIFEST.MF"))
					.contains("Bundle-RequiredExecutionEnvironment: JavaSE-21"));
	}

	/** Bundles and packages that the manifest names and the code imports. */
	private static Set<String> uses(BundleManifest bundle) throws IOException {
		Set<String> uses = new TreeSet<>(bundle.required());
		uses.addAll(bundle.imported());
		Path sources = bundle.folder().resolve("src");
		if (!Files.isDirectory(sources))
			return uses;
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = IMPORT.matcher(Files.readString(file));
				while (matcher.find())
					uses.add(matcher.group(1));
			}
		}
		return uses;
	}
}
