package org.pincite.citation;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real texts and tables that lie beside the checkout; tests that need them are skipped where they are absent. */
final class SharedData {

	private SharedData() {
	}

	/** A file or folder of the shared data; skips the calling test when it is not there. */
	static Path path(String name) {
		String set = System.getProperty("pincite.shared");
		Path shared = set != null ? Path.of(set) : beside();
		assumeTrue("the shared data is not here; set -Dpincite.shared=DIR", shared != null && Files.exists(shared.resolve(name)));
		return shared.resolve(name);
	}

	private static Path beside() {
		for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent())
			if (Files.isDirectory(p.resolve("bundles")) && Files.isDirectory(p.resolve("releng")) && p.getParent() != null)
				return p.getParent().resolve("shared");
		return null;
	}

	/** The objects of a JSON Lines file. */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> lines(String name) throws IOException {
		List<Map<String, Object>> out = new ArrayList<>();
		for (String line : Files.readAllLines(path(name)))
			if (!line.isBlank())
				out.add((Map<String, Object>) new Parser(line).value());
		return out;
	}

	/** One JSON file. */
	static Object json(Path file) throws IOException {
		return new Parser(Files.readString(file)).value();
	}

	/** As much JSON as these files need. */
	private static final class Parser {
		private final String s;
		private int p;

		Parser(String s) {
			this.s = s;
		}

		Object value() {
			space();
			char ch = s.charAt(p);
			if (ch == '{')
				return object();
			if (ch == '[')
				return array();
			if (ch == '"')
				return string();
			int from = p;
			while (p < s.length() && ",]} \n\r\t".indexOf(s.charAt(p)) < 0)
				p++;
			String word = s.substring(from, p);
			return switch (word) {
				case "null" -> null;
				case "true" -> Boolean.TRUE;
				case "false" -> Boolean.FALSE;
				default -> Double.valueOf(word);
			};
		}

		private Map<String, Object> object() {
			Map<String, Object> m = new LinkedHashMap<>();
			p++;
			space();
			while (s.charAt(p) != '}') {
				String key = string();
				space();
				p++;
				m.put(key, value());
				space();
				if (s.charAt(p) == ',')
					p++;
				space();
			}
			p++;
			return m;
		}

		private List<Object> array() {
			List<Object> l = new ArrayList<>();
			p++;
			space();
			while (s.charAt(p) != ']') {
				l.add(value());
				space();
				if (s.charAt(p) == ',')
					p++;
				space();
			}
			p++;
			return l;
		}

		private void space() {
			while (p < s.length() && s.charAt(p) <= ' ')
				p++;
		}

		private String string() {
			StringBuilder b = new StringBuilder();
			p++;
			while (s.charAt(p) != '"') {
				char ch = s.charAt(p++);
				if (ch != '\\') {
					b.append(ch);
					continue;
				}
				ch = s.charAt(p++);
				switch (ch) {
					case 'n' -> b.append('\n');
					case 't' -> b.append('\t');
					case 'r' -> b.append('\r');
					case 'b' -> b.append('\b');
					case 'f' -> b.append('\f');
					case 'u' -> {
						b.append((char) Integer.parseInt(s.substring(p, p + 4), 16));
						p += 4;
					}
					default -> b.append(ch);
				}
			}
			p++;
			return b.toString();
		}
	}
}
