package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.Test;

/** Runs the table in {@code finding.txt}: texts and every citation in them, with all their fields. */
public class FindTableTest {

	@Test
	public void findsEveryCitationOfTheTableAndNothingElse() throws IOException {
		List<String> wrong = new ArrayList<>();
		cases().forEach((text, expected) -> {
			List<String> found = Citations.standard().in(text.replace("\\n", "\n")).stream().map(FindTableTest::line).toList();
			for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
				String want = i < expected.size() ? expected.get(i) : "(nothing)", have = i < found.size() ? found.get(i) : "(nothing)";
				if (!want.equals(have))
					wrong.add(text + "\n  wanted " + want + "\n  found  " + have);
			}
		});
		assertEquals(wrong.size() + " differ:\n" + String.join("\n", wrong), 0, wrong.size());
	}

	@Test
	public void holdsAtLeastAHundredAndFiftyTexts() throws IOException {
		assertTrue(cases().size() >= 150);
	}

	/** A citation in one line: kind, text, canonical form, then the other fields that it has. */
	static String line(Citation c) {
		Map<String, Object> fields = new LinkedHashMap<>(CitationJson.of(c));
		for (String known : new String[] { "kind", "start", "end", "fullStart", "fullEnd", "text", "canonical", "authority", "reporter", "antecedent", "broken" })
			fields.remove(known);
		String more = fields.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("; "));
		String text = c.text().replace("\n", "\\n");
		String key = c.authority() != null && !c.authority().equals(c.canonical()) && c.kind() == CitationKind.LAW && c.parallel().isEmpty() ? " -> " + c.authority() : "";
		return "> " + c.kind().json() + " [" + text + "] " + (c.canonical() == null ? "-" : c.canonical()) + key + (more.isEmpty() ? "" : " {" + more + "}");
	}

	private static Map<String, List<String>> cases() throws IOException {
		Map<String, List<String>> all = new LinkedHashMap<>();
		List<String> current = List.of();
		try (InputStream in = FindTableTest.class.getResourceAsStream("finding.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("> "))
					current.add(line);
				else if (!line.isBlank() && !line.startsWith("# "))
					all.put(line, current = new ArrayList<>());
			}
		}
		return all;
	}
}
