package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/** Texts with citation marks for tests, found here by a plain pattern so that nothing rests on the citation engine. */
final class Texts {
	private static final Pattern CITATION = Pattern.compile("\\d+ (?:F\\.[23]d|U\\.S\\.|S\\. Ct\\.) \\d+|8 C\\.F\\.R\\. § [\\d.]+\\d");
	private static final Pattern PARALLEL = Pattern.compile("^, \\d+ S\\. Ct\\. \\d+");

	private Texts() {
	}

	/** Marks of all citations; a Supreme Court Reporter citation printed behind another is its parallel. */
	static List<Mark> marks(String text) {
		List<Mark> marks = new ArrayList<>();
		Matcher matcher = CITATION.matcher(text);
		String before = null;
		int end = 0;
		while (matcher.find()) {
			boolean parallel = before != null && PARALLEL.matcher(text.substring(end)).find() && matcher.start() == end + 2;
			before = parallel ? before : matcher.group();
			end = matcher.end();
			marks.add(new Mark(MarkKind.CITATION, matcher.start(), end, matcher.group(), before, 0));
		}
		return marks;
	}

	static List<Edge> edges(String text) {
		return new TextReader(text, "A Case of No Name", marks(text), Set.of()).edges();
	}

	/** What a text does to an authority, in its own voice or another's. */
	static Edge edge(String text, String authority) {
		return edges(text).stream().filter(edge -> edge.authority().equals(authority))
				.max((a, b) -> a.treatment().weight() - b.treatment().weight())
				.orElseThrow(() -> new AssertionError("no edge to " + authority));
	}

	static String treatment(String text, String authority) {
		return edge(text, authority).treatment().word();
	}
}
