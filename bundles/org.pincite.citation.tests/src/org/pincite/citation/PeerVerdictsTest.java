package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.Test;

/** Holds the engine to the verdicts in {@code peer-verdicts.tsv}. */
public class PeerVerdictsTest {

	@Test
	public void standsByEveryVerdictGivenForIt() throws IOException {
		Map<String, List<Citation>> found = opinions();
		List<String> wrong = new ArrayList<>();
		int judged = 0;
		for (String[] row : rows()) {
			List<Citation> citations = found.get(row[0]);
			if (citations == null)
				continue;
			judged++;
			int start = Integer.parseInt(row[2]), end = Integer.parseInt(row[3]);
			Citation there = citations.stream().filter(c -> c.kind().json().equals(row[1]) && c.core().start() < end && start < c.core().end())
					.findFirst().orElse(null);
			boolean right = switch (row[6]) {
				case "ours" -> there != null && row[4].equals(there.canonical());
				case "none" -> there == null;
				default -> true;
			};
			if (!right)
				wrong.add(String.join(" ", row) + " found " + (there == null ? "nothing" : there.canonical()));
		}
		assumeTrue("none of the judged opinions is here", judged > 0);
		assertEquals(String.join("\n", wrong), 0, wrong.size());
	}

	@Test
	public void judgedAtLeastTwoHundredDisagreements() throws IOException {
		List<String[]> rows = rows();
		assertTrue(rows.size() >= 200);
		long lost = rows.stream().filter(r -> r[6].equals("peer") || r[6].equals("both wrong")).count();
		assertTrue(lost + " of " + rows.size(), lost * 50 <= rows.size());
	}

	private static List<String[]> rows() throws IOException {
		try (InputStream in = PeerVerdictsTest.class.getResourceAsStream("peer-verdicts.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
		}
	}

	/** Citations of each opinion by the start of its text's digest. */
	private static Map<String, List<Citation>> opinions() throws IOException {
		Map<String, List<Citation>> found = new HashMap<>();
		try (Stream<Path> files = Files.walk(SharedData.path("data/opinions"))) {
			for (Path f : files.filter(Files::isRegularFile).toList()) {
				String name = f.getFileName().toString();
				if (name.endsWith(".txt"))
					put(new String(Files.readAllBytes(f), StandardCharsets.UTF_8), found);
				else if (name.endsWith(".json") && f.toString().contains("courtlistener") && SharedData.json(f) instanceof Map<?, ?> o
						&& o.get("plain_text") instanceof String text)
					put(text, found);
			}
		}
		return found;
	}

	private static void put(String text, Map<String, List<Citation>> found) {
		String folded = text.replaceAll("[\\s\\u001c-\\u001f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+", " ");
		for (String t : new String[] { folded, folded.strip() })
			found.computeIfAbsent(digest(t), k -> Citations.standard().in(t));
	}

	private static String digest(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}
}
