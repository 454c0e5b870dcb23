package org.pincite.library;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Other renditions of an opinion join its source, with their own text, original and record; what only looks alike does not. */
public class RenditionsTest {
	private static final String MAJORITY = Documents.prose(900, 3);
	private static final String DISSENT = Documents.prose(700, 4);

	@Rule
	public final LibraryFolder folder = new LibraryFolder();
	@Rule
	public final TemporaryFolder others = new TemporaryFolder();

	private static SourceBuilder record(String id, String docket, String date) {
		return Source.builder(SourceKind.CASE, "Salgado Orrin v. Thistlewood").id(id).court("ca4").docket(docket).date(date);
	}

	/** The text with a running head on each page, broken words and one misread letter in a thousand. */
	private static String slip(String text) {
		Random random = new Random(text.hashCode());
		StringBuilder slip = new StringBuilder();
		String[] words = text.split("\\s+");
		for (int i = 0; i < words.length; i++) {
			boolean broken = i % 11 == 5 && words[i].matches("[a-z]{6,}");
			String word = random.nextInt(170) == 0 ? words[i].replaceFirst("[a-z]", "q") : words[i];
			slip.append(broken ? word.substring(0, 3) + "-\n" + word.substring(3) : word).append(i % 11 == 10 ? "\n" : " ");
			if (i % 300 == 299)
				slip.append("\n\nNo. 07-1234   SALGADO ORRIN v. THISTLEWOOD   ").append(i / 300 + 1).append("\n\n");
		}
		return slip.toString();
	}

	private Added add(SourceDocument... documents) {
		return folder.library().add(List.of(documents));
	}

	private static Mark part(String text, String label) {
		return Mark.of(MarkKind.OPINION, 0, text.length(), label);
	}

	@Test
	public void aSlipOpinionJoinsItsPrintWithAllThatItBrought() {
		add(Documents.of(record("print", "No. 07-1234", "2008-08-11").citation("535 F.3d 243"), MAJORITY, "the print"));
		Added again = add(Documents.of(record("slip", "07-1234", "2008-08-12"), slip(MAJORITY), "the slip"));
		assertEquals(List.of("print"), again.replaced());
		Library library = folder.reopened();
		assertEquals(1, library.size());
		assertEquals("print", library.source("slip").get().id());
		assertEquals(MAJORITY, library.text("slip").value());
		Version slip = library.versions("print").get(1);
		assertEquals("slip", slip.record());
		assertEquals("2008-08-12", slip.metadata().date());
		assertEquals(slip(MAJORITY), library.textByHash(slip.textHash()).get().value());
		assertArrayEquals("the slip".getBytes(), library.originalByHash(slip.originalHash()).get());
		assertEquals(List.of(), library.check());
	}

	@Test
	public void theRecordsCompleteEachOther() {
		add(Documents.of(record("slip", "07-1234", "2008-08-11"), slip(MAJORITY), "1"));
		add(Documents.of(record("print", "07-1234", "2008-08-11").citation("535 F.3d 243"), MAJORITY, "2"));
		assertEquals("slip", folder.library().find("535 F.3d 243").get().id());
		assertEquals(slip(MAJORITY), folder.library().text("slip").value());
	}

	@Test
	public void headMatterDoesNotMatter() {
		add(Documents.of(record("bare", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("full", "07-1234", "2008-08-11"), Documents.prose(180, 8) + "\n" + MAJORITY, "2"));
		assertEquals(1, folder.library().size());
	}

	@Test
	public void aMuchLongerTextStaysASourceOfItsOwn() {
		add(Documents.of(record("bare", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("with-dissent", "07-1234", "2008-08-11"), MAJORITY + "\n" + Documents.prose(400, 8), "2"));
		assertEquals(2, folder.library().size());
		assertEquals(List.of("with-dissent"), folder.library().sameAs("bare"));
	}

	@Test
	public void importingEitherAgainChangesNothing() {
		SourceDocument print = Documents.of(record("print", "07-1234", "2008-08-11"), MAJORITY, "1");
		SourceDocument slip = Documents.of(record("slip", "07-1234", "2008-08-11"), slip(MAJORITY), "2");
		add(print, slip);
		long revision = folder.library().revision();
		assertEquals(new Added(List.of(), List.of(), List.of("print", "print"), revision), add(slip, print));
		assertEquals(MAJORITY, folder.library().text("print").value());
	}

	@Test
	public void anOpinionAndItsDissentAloneStayApart() {
		String whole = "Per curiam. " + Documents.prose(40, 9) + "\n" + DISSENT;
		SourceDocument opinion = Documents.of(record("whole", "07-1234", "2008-08-11"), whole, "1", part(whole, "majority"), part(whole, "dissent"));
		SourceDocument unmarked = Documents.of(record("unmarked", "07-1234", "2008-08-11"), whole + " So ordered.", "2");
		SourceDocument dissent = Documents.of(record("dissent", "07-1234", "2008-08-11"), DISSENT, "3", part(DISSENT, "dissent"));
		add(dissent, opinion);
		add(unmarked);
		assertEquals("dissent", folder.library().source("dissent").get().id());
		assertEquals(1, folder.library().versions("dissent").size());
	}

	@Test
	public void anOrderInTheSameCaseStaysApart() {
		add(Documents.of(record("opinion", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("order", "07-1234", "2008-08-11"), "Order. " + Documents.prose(300, 21), "2"));
		assertEquals(2, folder.library().size());
	}

	@Test
	public void companionCasesInLikeWordsStayApart() {
		add(Documents.of(record("one", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("two", "07-9999", "2008-08-11"), slip(MAJORITY), "2"));
		assertEquals(2, folder.library().size());
	}

	@Test
	public void anAmendedOpinionOfAnotherDayStaysApart() {
		add(Documents.of(record("first", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("amended", "07-1234", "2008-11-20"), MAJORITY + " The petition is denied.", "2"));
		assertEquals(2, folder.library().size());
	}

	@Test
	public void anotherCourtOrPlaceInTheReporterIsAnotherOpinion() {
		add(Documents.of(record("one", "07-1234", "2008-08-11").citation("535 F.3d 243"), MAJORITY, "1"));
		add(Documents.of(record("two", "07-1234", "2008-08-11").court("ca9"), slip(MAJORITY), "2"));
		add(Documents.of(record("three", "07-1234", "2008-08-11").citation("540 F.3d 1"), slip(MAJORITY) + ".", "3"));
		assertTrue(folder.library().versions("one").size() == 1);
	}

	@Test
	public void aNameAloneIsEnoughOnlyForNearlyEqualTexts() {
		add(Documents.of(Source.builder(SourceKind.CASE, "Salgado Orrin v. Thistlewood").id("a"), MAJORITY, "1"));
		add(Documents.of(Source.builder(SourceKind.CASE, "Josephine SALGADO ORRIN, Petitioner, v. Ann THISTLEWOOD, Attorney General").id("b"),
				MAJORITY.replace("\n", "\n\n") + " Filed.", "2"));
		assertEquals(1, folder.library().size());
		add(Documents.of(Source.builder(SourceKind.CASE, "Salgado Orrin v. Thistlewood").id("c"), Documents.prose(250, 5) + MAJORITY, "3"));
		add(Documents.of(Source.builder(SourceKind.CASE, "Veale v. Town").id("d"), MAJORITY + " Refiled.", "4"));
		assertEquals(3, folder.library().size());
	}

	@Test
	public void newsAndDigestsAreNeverJoined() {
		add(Documents.of(Source.builder(SourceKind.NEWS, "Names of asylum seekers posted").id("a").date("2022-11-30"), MAJORITY, "1"));
		add(Documents.of(Source.builder(SourceKind.NEWS, "Names of asylum seekers posted").id("b").date("2022-11-30"), MAJORITY + " More.", "2"));
		add(Documents.of(record("c", "07-1234", "2008-08-11").digest(Verification.SEEN), MAJORITY, "3"));
		add(Documents.of(record("d", "07-1234", "2008-08-11"), slip(MAJORITY), "4"));
		assertEquals(4, folder.library().size());
	}

	@Test
	public void aRenditionMakesTwoSourcesOneAndFollowersHearOfIt() {
		add(Documents.of(record("numbered", "07-1234", "2008-08-11"), MAJORITY, "1"));
		add(Documents.of(record("reported", null, "2008-08-11").court(null).title("Orrin").citation("535 F.3d 243"), slip(MAJORITY), "2"));
		assertEquals(2, folder.library().size());
		long before = folder.library().revision();
		add(Documents.of(record("both", "07-1234", "2008-08-11").citation("535 F.3d 243"), MAJORITY + " Affirmed.", "3"));
		Library library = folder.reopened();
		assertEquals(1, library.size());
		assertEquals("numbered", library.source("reported").get().id());
		assertEquals(List.of("numbered", "reported", "both"), library.versions("both").stream().map(Version::record).toList());
		assertEquals(Set.of(new Change(before + 1, "numbered", false), new Change(before + 1, "reported", true)), Set.copyOf(library.changesSince(before)));
		assertEquals(List.of(), library.check());
	}

	@Test
	public void theOrderOfImportDoesNotDecideWhatBelongsTogether() throws IOException {
		List<SourceDocument> documents = new ArrayList<>();
		for (int opinion = 0; opinion < 6; opinion++) {
			String text = Documents.prose(500 + 50 * opinion, 100 + opinion);
			String docket = "07-" + (1000 + opinion);
			documents.add(Documents.of(record("print-" + opinion, docket, "2008-08-11").citation((500 + opinion) + " F.3d 10"), text, "p" + opinion));
			documents.add(Documents.of(record("slip-" + opinion, docket, "2008-08-10"), slip(text), "s" + opinion));
			documents.add(Documents.of(record("head-" + opinion, docket, "2008-08-12"), Documents.prose(80, 7) + text, "h" + opinion));
			documents.add(Documents.of(record("twin-" + opinion, "09-" + (1000 + opinion), "2008-08-11"), slip(text) + ".", "t" + opinion));
			documents.add(Documents.of(record("late-" + opinion, docket, "2009-03-01"), text + " Amended.", "l" + opinion));
		}
		Set<Set<String>> expected = null;
		for (int round = 0; round < 12; round++) {
			Collections.shuffle(documents, new Random(round));
			try (Library library = Library.open(new LibraryLocation(others.newFolder().toPath()))) {
				int half = round * 2;
				library.add(documents.subList(0, half));
				library.add(documents.subList(half, documents.size()));
				Set<Set<String>> groups = library.sources(SourceFilter.ALL).stream()
						.map(source -> (Set<String>) library.versions(source.id()).stream().map(Version::record).collect(Collectors.toCollection(TreeSet::new)))
						.collect(Collectors.toSet());
				if (expected == null)
					expected = groups;
				assertEquals(expected, groups);
			}
		}
		assertEquals(18, expected.size());
	}
}
