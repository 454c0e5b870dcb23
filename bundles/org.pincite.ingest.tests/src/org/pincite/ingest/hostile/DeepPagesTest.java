package org.pincite.ingest.hostile;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Test;
import org.pincite.ingest.Golden;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.SourceDocument;

/** Pages whose elements stand in one another hundreds of levels deep are read about as fast as flat ones. */
public class DeepPagesTest {
	/** Of processor time; a reader that looks at all text again for each level takes more than thirty. */
	private static final long SECONDS = 8;

	private static void readsQuickly(String body, String last) throws UnreadableException {
		String page = "<!DOCTYPE html><html><head><title>A long day in court</title></head><body><h1>A long day in court</h1>"
				+ "<p>The hearing began at nine, and nobody left before dark.</p>".repeat(20) + body + "</body></html>";
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		SourceDocument read = Golden.read("deep.html", page.getBytes(StandardCharsets.UTF_8)).getFirst();
		long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		assertTrue("took " + took / 1_000_000 + " ms", took < SECONDS * 1_000_000_000L);
		assertTrue(read.text().value().contains(last));
	}

	private static String nested(int levels, IntFunction<String> level, String end) {
		return IntStream.range(0, levels).mapToObj(level).collect(Collectors.joining()) + end.repeat(levels);
	}

	@Test
	public void listsInBoxesInBoxes() throws UnreadableException {
		readsQuickly(nested(450, i -> "<div><ul><li>Witness " + i + " said what the witness before had said, and a little more, slowly.</li></ul>", "</div>"), "nobody left");
	}

	@Test
	public void tablesInTables() throws UnreadableException {
		readsQuickly(nested(150, i -> "<table><tr><td><p>Row " + i + ", which says nothing that the court, or anybody, wanted to know.</p>", "</td></tr></table>"), "nobody left");
	}

	@Test
	public void sectionsWithLinksAndHeadings() throws UnreadableException {
		readsQuickly(nested(400, i -> "<section class='part'><h3>Part " + i + "</h3><p>He answered, after a while, that <a href='#x'>he did not know</a>.</p>", "</section>"), "nobody left");
	}

	@Test
	public void emphasisThatReachesTooDeepForTheParserIsAReasonAndNoFailure() {
		UnreadableException refused = assertThrows(UnreadableException.class,
				() -> Golden.read("deep.html", ("<!DOCTYPE html><html><body><p><em><a>" + "<aside>".repeat(600) + "words").getBytes(StandardCharsets.UTF_8)));
		assertTrue(refused.getMessage(), refused.getMessage().contains("broken in a way"));
	}

	@Test
	public void theMarkupInARecordHasItsLimitToo() {
		String record = "{\"resource_uri\": \"https://www.courtlistener.com/api/rest/v4/opinions/1/\", \"html_with_citations\": \"" + "<p>".repeat(1_000_001) + "words\"}";
		UnreadableException refused = assertThrows(UnreadableException.class, () -> Golden.read("record.json", record.getBytes(StandardCharsets.UTF_8)));
		assertTrue(refused.getMessage(), refused.getMessage().contains("tags"));
	}
}
