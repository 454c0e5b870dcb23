package org.pincite.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.Assume;

/** Real documents in the folder {@code shared} beside the checkout; tests that need them are skipped where it is absent. */
final class SharedData {

	private SharedData() {
	}

	static Path folder(String path) {
		String given = System.getProperty("pincite.shared");
		Path shared = given != null ? Path.of(given) : checkout().resolveSibling("shared");
		Path folder = shared.resolve("data").resolve(path);
		Assume.assumeTrue("no real data at " + folder, Files.isDirectory(folder));
		return folder;
	}

	private static Path checkout() {
		Path at = Path.of("").toAbsolutePath();
		while (at.getParent() != null && !(Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng"))))
			at = at.getParent();
		return at.getParent() == null ? Path.of("").toAbsolutePath() : at;
	}

	/** Texts of CourtListener opinions by the number of the opinion: the plain text, or the HTML without its tags where there is none. */
	static Map<String, String> opinions() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder("opinions/courtlistener"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
				String json = Files.readString(file);
				String plain = field(json, "plain_text");
				texts.put(file.getFileName().toString().replace(".json", ""),
						plain.isBlank() ? field(json, "html_with_citations").replaceAll("<[^>]*>", " ") : plain);
			}
		}
		return texts;
	}

	/** A string field of a JSON object, found by its name: enough for these files. */
	private static String field(String json, String name) {
		Matcher matcher = Pattern.compile('"' + name + "\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
		if (!matcher.find())
			return "";
		String raw = matcher.group(1);
		StringBuilder text = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c != '\\') {
				text.append(c);
				continue;
			}
			switch (raw.charAt(++i)) {
			case 'n' -> text.append('\n');
			case 't' -> text.append('\t');
			case 'r', 'f', 'b' -> text.append(' ');
			case 'u' -> {
				text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
				i += 4;
			}
			default -> text.append(raw.charAt(i));
			}
		}
		return text.toString();
	}
}
