package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.Test;

/** Runs the table in {@code resolution.txt}. */
public class ResolutionTest {

	private static final class Case {
		String title;
		final StringBuilder text = new StringBuilder();
		final List<String> expected = new ArrayList<>();
	}

	@Test
	public void resolvesEveryReferenceOfTheTable() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Case c : cases())
			check(c, wrong);
		assertEquals(wrong.size() + " cases differ:\n" + String.join("\n", wrong), 0, wrong.size());
	}

	@Test
	public void coversAtLeastTwoHundredAndFiftyReferences() throws IOException {
		int n = cases().stream().mapToInt(c -> c.expected.size()).sum();
		assertTrue("only " + n, n >= 250);
	}

	private static void check(Case c, List<String> wrong) {
		List<Region> regions = new ArrayList<>();
		String text = regions(c.text.toString().strip(), regions);
		List<Citation> found = Citations.standard().in(text, regions);
		List<String> got = new ArrayList<>();
		for (Citation x : found) {
			boolean full = switch (x.kind()) {
				case CASE, LAW, JOURNAL, CONSTITUTION -> true;
				default -> false;
			};
			if (full)
				continue;
			String core = x.text().replaceAll("\\s+", " ");
			got.add("> " + core + (x.authority() == null ? " ! " + x.broken() : " = " + x.authority()));
			if (x.antecedent() != null && x.kind() != CitationKind.ID)
				assertEquals(c.title, x.authority(), found.get(x.antecedent()).authority());
		}
		for (int i = 0; i < Math.max(got.size(), c.expected.size()); i++) {
			String want = i < c.expected.size() ? c.expected.get(i) : "(nothing)", have = i < got.size() ? got.get(i) : "(nothing)";
			int bang = want.indexOf(" ! ");
			boolean same = bang < 0 ? want.equals(have) : have.startsWith(want.substring(0, bang + 3)) && have.contains(want.substring(bang + 3));
			if (!same)
				wrong.add(c.title + ": wanted " + want + "  found " + have);
		}
	}

	/** Takes the braces out of a text and notes what they enclosed. */
	private static String regions(String marked, List<Region> regions) {
		StringBuilder out = new StringBuilder();
		Deque<Object[]> open = new ArrayDeque<>();
		for (int i = 0; i < marked.length(); i++) {
			if (marked.startsWith("{fn ", i)) {
				out.append('\n');
				open.push(new Object[] { Region.Kind.FOOTNOTE, out.length() });
				i += 3;
			} else if (marked.startsWith("{q ", i)) {
				out.append('\n');
				open.push(new Object[] { Region.Kind.QUOTATION, out.length() });
				i += 2;
			} else if (marked.charAt(i) == '}') {
				Object[] o = open.pop();
				regions.add(new Region((Region.Kind) o[0], new Span((Integer) o[1], out.length())));
				out.append('\n');
			} else
				out.append(marked.charAt(i));
		}
		return out.toString();
	}

	private static List<Case> cases() throws IOException {
		List<Case> all = new ArrayList<>();
		try (InputStream in = ResolutionTest.class.getResourceAsStream("resolution.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("## ")) {
					all.add(new Case());
					all.get(all.size() - 1).title = line.substring(3);
				} else if (line.startsWith("> "))
					all.get(all.size() - 1).expected.add(line.strip());
				else if (!line.startsWith("#") && !all.isEmpty() && all.get(all.size() - 1).expected.isEmpty())
					all.get(all.size() - 1).text.append(line).append('\n');
			}
		}
		return all;
	}
}
