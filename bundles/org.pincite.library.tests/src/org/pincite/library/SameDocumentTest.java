package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;

/** Renditions of one opinion share a fingerprint; two opinions never do. */
public class SameDocumentTest {
	private static final String OPINION = Documents.prose(900, 3);

	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private void add(SourceDocument... documents) {
		folder.library().add(List.of(documents));
	}

	/** The text with a page number every forty words, lines broken in words, and other white space. */
	private static String reprinted(String text) {
		StringBuilder print = new StringBuilder();
		String[] words = text.split("\\s+");
		for (int i = 0; i < words.length; i++) {
			String word = words[i];
			boolean broken = i % 9 == 4 && word.matches("[a-z]{6,}");
			print.append(broken ? word.substring(0, 3) + "-\n" + word.substring(3) : word).append(i % 9 == 8 ? "\n" : "  ");
			if (i % 250 == 249)
				print.append("\n\n - ").append(i / 250 + 1).append(" -\n\n");
		}
		return print.toString();
	}

	/** Every so manieth letter misread, as by optical recognition. */
	private static String misread(String text, int every, long seed) {
		Random random = new Random(seed);
		char[] letters = text.toCharArray();
		for (int i = 0; i < letters.length; i++)
			if (Character.isLetter(letters[i]) && random.nextInt(every) == 0)
				letters[i] = (char) ('a' + random.nextInt(26));
		return new String(letters);
	}

	@Test
	public void renditionsShareAFingerprint() {
		add(Documents.of("a", OPINION));
		add(Documents.of("b", reprinted(OPINION)), Documents.of("c", OPINION.toUpperCase()));
		Library library = folder.reopened();
		assertEquals(List.of("b", "c"), library.sameAs("a"));
		assertEquals(library.fingerprint("a"), library.fingerprint("b"));
		assertEquals(3, library.size());
	}

	@Test
	public void otherTextsDoNot() {
		add(Documents.of("a", OPINION), Documents.of("b", Documents.prose(900, 4)));
		assertEquals(List.of(), folder.library().sameAs("a"));
		assertEquals(List.of(), folder.library().sameAs("nobody"));
	}

	@Test
	public void aRecordFullOfMisreadLettersNeedsTheSameDocket() {
		String read = misread(OPINION, 100, 5);
		add(Documents.of(Documents.source("a").docket("08-2571"), OPINION, "a"),
				Documents.of(Documents.source("b").docket("No. 08-2571"), read, "b"),
				Documents.of(Documents.source("c"), misread(OPINION, 40, 6), "c"));
		assertEquals(List.of("b"), folder.library().sameAs("a"));
	}

	@Test
	public void formLettersToDifferentPartiesStayApart() {
		String form = Documents.prose(400, 9);
		add(Documents.of(Documents.source("a").docket("08-1"), "John Smith. " + form, "a"),
				Documents.of(Documents.source("b").docket("09-77"), "Mary Jones. " + form, "b"));
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void twoPlacesInOneReporterAreTwoOpinions() {
		add(Documents.of(Documents.source("a").citation("535 F.3d 243"), OPINION, "a"),
				Documents.of(Documents.source("b").citation("540 F.3d 1"), reprinted(OPINION), "b"));
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void anAmendedSectionOfLawIsAnotherOne() {
		SourceBuilder one = Source.builder(SourceKind.REGULATION, "Disclosure").id("a").citation("8 C.F.R. § 208.6");
		SourceBuilder two = Source.builder(SourceKind.REGULATION, "Disclosure").id("b").citation("8 C.F.R. § 208.6");
		add(Documents.of(one, OPINION, "a"), Documents.of(two, OPINION + " Amended.", "b"));
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void aNewTextGivesANewFingerprint() {
		add(Documents.of("a", OPINION), Documents.of("b", reprinted(OPINION)));
		String before = folder.library().fingerprint("b");
		add(Documents.of("b", Documents.prose(900, 12)));
		assertNotEquals(before, folder.library().fingerprint("b"));
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void emptyTextsHaveNothingInCommon() {
		add(Documents.of("a", ""), Documents.of("b", ""), Documents.of("c", "*** ---"));
		assertEquals(3, folder.library().size());
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void monotonousTextsHaveNothingInCommon() {
		add(Documents.of("a", "a".repeat(5000)), Documents.of("b", "a ".repeat(6000)));
		assertEquals(List.of(), folder.library().sameAs("a"));
	}

	@Test
	public void theTwoRecordsOfOneRealOpinionAreOneSource() throws IOException {
		Map<String, String> opinions = SharedData.opinions();
		opinions.forEach((id, text) -> add(Documents.of("cl-" + id, text)));
		assertEquals("cl-181206", folder.library().source("cl-181274").get().id());
		assertEquals("no other two are joined, nor alike", opinions.size() - 1, groups(opinions));
	}

	@Test
	public void realOpinionsAreRecognisedInAnotherPrintAndNeverConfused() throws IOException {
		Map<String, String> opinions = SharedData.opinions();
		opinions.remove("181206");
		List<SourceDocument> batch = new ArrayList<>();
		opinions.forEach((id, text) -> batch.add(Documents.of("cl-" + id, text)));
		opinions.forEach((id, text) -> batch.add(Documents.of("print-" + id, misread(reprinted(text), 1000, id.hashCode()))));
		folder.library().add(batch);
		int recognised = 0;
		int telling = 0;
		for (Map.Entry<String, String> opinion : opinions.entrySet()) {
			boolean tells = letters(opinion.getValue()) > 1300;
			List<String> same = folder.library().sameAs("cl-" + opinion.getKey());
			assertTrue(opinion.getKey() + " is taken for " + same, same.isEmpty() || same.equals(List.of("print-" + opinion.getKey())));
			List<String> records = folder.library().versions("cl-" + opinion.getKey()).stream().map(Version::record).toList();
			assertTrue(records.toString(), List.of("cl-" + opinion.getKey(), "print-" + opinion.getKey()).containsAll(records));
			telling += tells ? 1 : 0;
			recognised += same.isEmpty() && records.size() == 1 ? 0 : 1;
		}
		assertTrue(telling + " telling", telling > 180);
		assertTrue(recognised + " of " + telling, recognised >= telling);
	}

	private int groups(Map<String, String> opinions) {
		Map<String, Integer> groups = new HashMap<>();
		for (Source source : folder.library().sources(SourceFilter.ALL))
			groups.merge(folder.library().fingerprint(source.id()), 1, Integer::sum);
		return groups.size();
	}

	private static long letters(String text) {
		return Pattern.compile("[\\p{L}\\p{N}]").matcher(text).results().count();
	}
}
