package org.pincite.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An opinion that a peer has read, too.
 *
 * @param id    the first 16 digits of the SHA-256 of its text
 * @param file  name of the file it stands in
 * @param text  its text, white space folded to single blanks
 * @param cites what the peer found there, positions in UTF-16 units of the text
 */
record PeerOpinion(String id, String file, String text, List<PeerCite> cites) {

	/**
	 * What the peer found.
	 *
	 * @param type      the peer's own word for the kind ({@code FullCaseCitation})
	 * @param start     first position of the core
	 * @param end       end of the core
	 * @param canonical the citation as the peer corrects it
	 */
	record PeerCite(String type, int start, int end, String canonical) {
	}

	private static final String FILES = "data/citations/peer";

	/** All opinions of the peer's list whose texts are at hand; skips the calling test when there are none. */
	static List<PeerOpinion> all() throws IOException {
		List<Map<String, Object>> lines = new ArrayList<>();
		Set<String> wanted = new HashSet<>();
		try (Stream<Path> files = Files.list(SharedData.path(FILES))) {
			for (Path f : files.sorted().toList())
				lines.addAll(SharedData.lines(FILES + "/" + f.getFileName()));
		}
		lines.forEach(l -> wanted.add((String) l.get("sha256")));
		Map<String, Text> texts = texts(wanted);
		List<PeerOpinion> out = new ArrayList<>();
		for (Map<String, Object> line : lines)
			if (texts.remove(line.get("sha256")) instanceof Text t)
				out.add(new PeerOpinion(((String) line.get("sha256")).substring(0, 16), t.file, t.text, cites(line, t.text)));
		return out;
	}

	private record Text(String file, String text) {
	}

	private static Map<String, Text> texts(Set<String> wanted) throws IOException {
		Map<String, Text> texts = new HashMap<>();
		for (String folder : new String[] { "data/opinions/asylum", "data/opinions/courtlistener", "data/search/airs-2017/topic" })
			try (Stream<Path> files = Files.list(SharedData.path(folder))) {
				for (Path f : files.sorted().toList()) {
					String name = f.getFileName().toString(), text = null;
					if (name.endsWith(".txt"))
						text = Files.readString(f);
					else if (name.endsWith(".json") && SharedData.json(f) instanceof Map<?, ?> o)
						text = (String) o.get("plain_text");
					if (text == null)
						continue;
					String folded = text.replaceAll("[\\s\\u001c-\\u001f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+", " ");
					for (String t : new String[] { folded, folded.strip() })
						if (wanted.contains(digest(t)))
							texts.putIfAbsent(digest(t), new Text(name, t));
				}
			}
		return texts;
	}

	@SuppressWarnings("unchecked")
	private static List<PeerCite> cites(Map<String, Object> line, String text) {
		List<PeerCite> out = new ArrayList<>();
		for (Object o : (List<Object>) line.get("cites")) {
			Map<String, Object> c = (Map<String, Object>) o;
			List<Object> span = (List<Object>) c.get("s");
			String canonical = c.get("cc") == null ? (String) c.get("m") : (String) c.get("cc");
			out.add(new PeerCite((String) c.get("t"), units(text, span.get(0)), units(text, span.get(1)), canonical));
		}
		return out;
	}

	/** The peer counts code points. */
	private static int units(String text, Object points) {
		return text.offsetByCodePoints(0, ((Number) points).intValue());
	}

	private static String digest(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}
}
