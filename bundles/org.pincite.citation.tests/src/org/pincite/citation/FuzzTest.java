package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

/**
 * Tries random texts. Runs for two seconds, or for as many as the system property {@code pincite.fuzz.seconds} says; {@code pincite.fuzz.seed}
 * repeats a run. See the decision record on fuzzing for why this is no library.
 */
public class FuzzTest {

	/** More time than any text of this size may take, of this thread alone. */
	private static final long LIMIT = 2_000_000_000L;

	private final CitationFormatter court = CitationFormatter.bluebook(CitationStyle.COURT_OF_APPEALS);

	@Test
	public void survivesRandomTexts() {
		long seconds = Long.getLong("pincite.fuzz.seconds", 2), end = System.nanoTime() + seconds * 1_000_000_000L;
		long seed = Long.getLong("pincite.fuzz.seed", 20081L), first = seed;
		do {
			RandomTexts texts = new RandomTexts(seed);
			String text = texts.next();
			try {
				check(text, texts);
			} catch (RuntimeException | StackOverflowError e) {
				throw new AssertionError("seed " + seed + ": " + text, e);
			} catch (AssertionError e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\nin " + text, e);
			}
			seed++;
		} while (System.nanoTime() < end);
		if (seconds > 2)
			java.util.logging.Logger.getLogger(FuzzTest.class.getName()).info((seed - first) + " texts, from seed " + first);
	}

	private void check(String text, RandomTexts texts) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		for (List<Citation> found : List.of(Citations.standard().in(text), Citations.standard().in(text, texts.regions(text)))) {
			int last = 0;
			for (int i = 0; i < found.size(); i++) {
				Citation c = found.get(i);
				assertTrue("order and place of " + c, c.core().start() >= last && c.full().end() <= text.length() && c.core().length() > 0);
				assertTrue("core within " + c, c.full().contains(c.core()));
				assertEquals(c.text(), c.core().of(text));
				assertTrue("antecedent of " + c, c.antecedent() == null || c.antecedent() >= 0 && c.antecedent() < found.size() && c.antecedent() != i);
				assertTrue("authority or reason of " + c, c.authority() != null || c.broken() != null);
				assertEquals(c, again(c));
				last = c.core().start();
				canonical(c);
				written(c, texts.whole);
			}
			Citations.standard().authorities(found);
			CitationLinks.html(text, found, c -> Optional.ofNullable(c.authority()));
			court.string(found.stream().filter(FuzzTest::full).toList());
		}
		Citations.standard().parse(text);
		String linked = CitationLinks.inMarkup(text, c -> Optional.of("x"));
		assertEquals("markup is the same but for its links", text, linked.replace("<a class=\"citation\" href=\"x\">", "").length() == linked.length() ? linked : unlinked(linked, text));
		long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		assertTrue("took " + took + " ns", took < LIMIT);
	}

	/** The links taken out again; each has an end of its own. */
	private static String unlinked(String linked, String text) {
		StringBuilder out = new StringBuilder();
		boolean open = false;
		for (int i = 0; i < linked.length();) {
			if (!open && linked.startsWith("<a class=\"citation\" href=\"x\">", i) && !text.startsWith("<a class", out.length())) {
				open = true;
				i += 29;
			} else if (open && linked.startsWith("</a>", i)) {
				open = false;
				i += 4;
			} else
				out.append(linked.charAt(i++));
		}
		return out.toString();
	}

	/** What the JSON says is what there was, apart from the fields it words otherwise. */
	private static Citation again(Citation c) {
		Citation r = CitationJson.read(CitationJson.of(c));
		return new Citation(r.kind(), r.core(), r.full(), r.text(), r.volume(), r.reporter(), c.page(), r.canonical(), r.pin(), r.year(), r.date(), r.court(),
				r.plaintiff(), r.defendant(), r.parenthetical(), r.title(), c.section(), r.subsections(), r.signal(), r.history(), r.parallel(), r.antecedent(),
				r.authority(), r.broken(), r.procedural(), r.antecedentName(), r.pinAt());
	}

	/** A canonical citation is found again, equal. */
	private static void canonical(Citation c) {
		if (c.canonical() == null)
			return;
		List<Citation> again = Citations.standard().in(c.canonical());
		assertTrue(c.canonical() + " is not found again", !again.isEmpty());
		// an abbreviation of several reporters is decided by year and court, which the canonical form alone does not have
		if (again.get(0).year() == c.year() && again.get(0).reporter() != null && again.get(0).reporter().equals(c.reporter()))
			assertEquals(c.canonical(), again.get(0).canonical());
	}

	/** What is written is found again as the same authority; what is written from a well-formed text is found again equal and written the same. */
	private void written(Citation c, boolean whole) {
		for (List<Run> runs : List.of(court.full(c), court.shortForm(c), court.id(c)))
			assertTrue(runs.stream().noneMatch(run -> run.text().isEmpty()));
		// a law within a party's name can only be damage
		if (!whole && (c.plaintiff() + c.defendant()).chars().anyMatch(Character::isDigit))
			return;
		if (!full(c) || !plain(c) || c.kind() == CitationKind.CASE && c.year() == null)
			return;
		String written = CitationFormatter.plain(court.full(c));
		List<Citation> found = Citations.standard().in(written);
		assertTrue(written + " is not found again", !found.isEmpty());
		Citation again = found.get(0);
		assertEquals(written, c.kind(), again.kind());
		assertEquals(written, c.canonical(), again.canonical());
		if (!whole)
			return;
		assertEquals(written, c.year(), again.year());
		assertEquals(written, c.court(), again.court());
		assertEquals(written, c.parenthetical(), again.parenthetical());
		assertEquals(written, c.subsections(), again.subsections());
		assertEquals(written, c.defendant() == null, again.defendant() == null);
		assertEquals("written again", written, CitationFormatter.plain(court.full(again)));
	}

	/** Nothing in it that only damage can have made: brackets that do not match, control characters, a name that is none. */
	private static boolean plain(Citation c) {
		String all = c.plaintiff() + "|" + c.defendant() + "|" + c.parenthetical() + "|" + c.pin();
		return all.chars().allMatch(ch -> Character.isLetterOrDigit(ch) && ch < 0x250 || " .,'\u2019&|-\u2013*\u00b6()\u00a7".indexOf(ch) >= 0)
				&& all.chars().filter(ch -> ch == '(').count() == all.chars().filter(ch -> ch == ')').count() && c.text().indexOf('_') < 0 && !all.contains("No.") && !all.contains(" v. ");
	}

	private static boolean full(Citation c) {
		return c.kind() == CitationKind.CASE || c.kind() == CitationKind.LAW || c.kind() == CitationKind.JOURNAL || c.kind() == CitationKind.CONSTITUTION;
	}
}
