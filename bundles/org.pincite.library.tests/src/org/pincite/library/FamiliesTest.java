package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** Many near copies of a few opinions, of which some are one document and most are not. */
public class FamiliesTest {
	private static final int DOCUMENTS = 240;
	private static final String[] DATES = { "2008-08-11", "2008-08-12", "2011-02-03" };

	@Rule
	public final LibraryFolder remembering = new LibraryFolder();
	@Rule
	public final LibraryFolder forgetful = new LibraryFolder();

	/** One step of a library's history. */
	private interface Step {
		void in(Library library);
	}

	/** Newcomers to three families, new versions of what is there, and now and then a removal. */
	private static List<Step> history(long seed) {
		Random random = new Random(seed);
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < DOCUMENTS; i++) {
			if (i % 40 == 39) {
				String gone = "d" + random.nextInt(i);
				steps.add(library -> library.remove(gone));
			}
			List<SourceDocument> batch = new ArrayList<>();
			for (int more = random.nextInt(3); more >= 0; more--)
				batch.add(document(random, i));
			steps.add(library -> library.add(batch));
		}
		return steps;
	}

	private static SourceDocument document(Random random, int i) {
		int number = random.nextInt(5) == 0 ? random.nextInt(i + 1) : i * 10 + random.nextInt(10);
		int family = random.nextInt(3);
		// Companion cases are told by long texts that are nearly the same.
		String text = varied(Documents.prose(family == 0 ? 1300 : 500, family), new double[] { 0, 0.0005, 0.02, 0.06 }[random.nextInt(4)], random);
		SourceKind kind = random.nextInt(6) == 0 ? SourceKind.AGENCY_DECISION : SourceKind.CASE;
		SourceBuilder source = Source.builder(kind, "Salgado Orrin v. Thistlewood").id("d" + number).court("ca4")
				.date(DATES[random.nextInt(10) / 8 + random.nextInt(2)]);
		if (random.nextInt(8) > 0)
			source.docket("07-" + (1000 + random.nextInt(3) * random.nextInt(60)));
		if (random.nextInt(2) == 0)
			source.citation(500 + random.nextInt(40) + " F.3d 243");
		return Documents.of(source, text, "original " + random.nextInt(1_000_000));
	}

	private static String varied(String text, double share, Random random) {
		StringBuilder varied = new StringBuilder();
		for (String word : text.split(" "))
			varied.append(varied.isEmpty() ? "" : " ").append(random.nextDouble() < share ? "q" + random.nextInt(1000) : word);
		return varied.toString();
	}

	private static List<String> state(Library library) {
		List<String> state = new ArrayList<>();
		for (Change change : library.changesSince(0)) {
			String id = change.source();
			state.add(change + " " + library.source(id).orElseThrow() + " " + library.fingerprint(id) + " " + library.sameAs(id) + " " + library.marks(id));
			library.versions(id).forEach(version -> state.add("  " + version.record() + " " + version.textHash() + " " + version.originalHash() + " " + version.current()));
		}
		return state;
	}

	@Test
	public void whatTheWriterRemembersChangesNothing() {
		long seed = Long.getLong("pincite.seed", 4711);
		int joined = 0;
		int twins = 0;
		Random random = new Random(seed);
		for (Step step : history(seed)) {
			if (random.nextInt(20) == 0)
				try (SqliteLibrary another = remembering.another()) {
					step.in(another);
				}
			else
				step.in(remembering.library());
			step.in(forgetful.reopened());
		}
		List<String> state = state(remembering.library());
		assertEquals("seed " + seed, String.join("\n", state(forgetful.library())), String.join("\n", state));
		assertEquals(List.of(), remembering.library().check());
		for (Change change : remembering.library().changesSince(0)) {
			joined += remembering.library().versions(change.source()).size() > 1 ? 1 : 0;
			twins += remembering.library().sameAs(change.source()).isEmpty() ? 0 : 1;
		}
		assertTrue(joined + " joined, " + twins + " twins of " + remembering.library().size(), joined > 2 && twins > 5 && remembering.library().size() > 60);
	}

	@Test
	public void aTextOfTwoRecordsIsComparedForBoth() {
		String text = Documents.prose(500, 9);
		Library library = remembering.library();
		library.add(List.of(Documents.of(Source.builder(SourceKind.CASE, "One").id("one").docket("07-1111"), text, "1")));
		library.add(List.of(Documents.of(Source.builder(SourceKind.AGENCY_DECISION, "Two").id("two").docket("07-2222"), text, "2")));
		library.add(List.of(Documents.of(Source.builder(SourceKind.AGENCY_DECISION, "Three").id("three").docket("07-2222"), varied(text, 0.03, new Random(1)), "3")));
		assertEquals(3, library.size());
		assertEquals(List.of("two"), library.sameAs("three"));
	}
}
