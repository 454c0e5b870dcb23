package org.pincite.citecheck;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Passages;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.PinnedPassage;
import org.pincite.matter.evaluate.PinStatus;

public class PinAnchorsTest {
	private static final String QUOTE = "An agency must follow its own rules.";
	private static final String TEXT = "Opening words of the opinion. " + QUOTE + " So it was held, and so it stays. Yes. Yes.";
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Desk desk;
	private Statement statement;

	@Before
	public void open() {
		desk = new Desk(folder.getRoot());
		desk.shelve(opinion(TEXT));
		statement = desk.session.edits().addStatement("The agency broke its rules.", StatementKind.ELEMENT,
				ProofStandard.PREPONDERANCE);
	}

	@After
	public void close() {
		desk.close();
	}

	private static Opinion opinion(String text) {
		return Opinion.of("able", "Able v. Baker").citation("1 F.3d 1").court("ca4").date("1993").text(text).pages(1, 0, 20, 60);
	}

	private Pin pin(PinnedPassage passage) {
		return desk.session.edits().pin(statement, passage, PinRole.SUPPORTS, null, null);
	}

	private Pin exact() {
		int start = TEXT.indexOf(QUOTE);
		return pin(desk.anchors.pinned(Passages.of(desk.library).at("able", start, start + QUOTE.length())));
	}

	@Test
	public void keepsWhatAPinNeedsToBeCheckedLater() {
		Pin pin = exact();
		assertEquals("Able v. Baker", pin.getSourceTitle());
		assertEquals("1 F.3d 1", pin.getCitation());
		assertEquals(desk.library.text("able").hash(), pin.getTextHash());
		assertEquals("2–3", pin.getLocator());
		assertFalse(pin.isDigest());
		assertEquals(PinState.EXACT, desk.anchors.find(pin).state());
		assertEquals(PinStatus.VERIFIED, desk.anchors.verifier().verify(pin));
	}

	@Test
	public void anchorsAnUnanchoredPinByItsQuote() {
		Pin pin = pin(PinnedPassage.unanchored("able", QUOTE));
		assertEquals(PinState.MOVED, desk.anchors.find(pin).state());
		assertEquals(PinStatus.UNVERIFIED, desk.anchors.verifier().verify(pin));
		assertEquals(1, desk.anchors.anchorAll(desk.session));
		assertEquals(TEXT.indexOf(QUOTE), pin.getStart());
		assertEquals(PinState.EXACT, desk.anchors.find(pin).state());
		desk.session.undo();
		assertEquals(null, pin.getTextHash());
	}

	@Test
	public void aPinToARecordThatWasJoinedToAnotherStillHolds() {
		String body = IntStream.range(0, 400).mapToObj(i -> "word" + i * 7 % 401).collect(Collectors.joining(" "));
		desk.shelve(Opinion.of("slip", "Charlie v. Delta Farm").court("ca4").date("2001-05-02").text("The appeal of Farrner Charlie. " + body + " Affirmed."));
		PinnedPassage misread = desk.anchors.pinned(Passages.of(desk.library).quoted("slip", "The appeal of Farrner Charlie.").getFirst());
		PinnedPassage same = desk.anchors.pinned(Passages.of(desk.library).quoted("slip", "word7 word14 word21").getFirst());
		desk.library.remove("slip");
		desk.shelve(Opinion.of("print", "Charlie v. Delta Farm").court("ca4").date("2001-05-02").text("Heard by all. The appeal of Farmer Charlie. " + body + " Affirmed."));
		desk.shelve(Opinion.of("slip", "Charlie v. Delta Farm").court("ca4").date("2001-05-02").text("The appeal of Farrner Charlie. " + body + " Affirmed."));
		assertEquals("print", desk.library.source("slip").get().id());
		assertEquals(PinState.OTHER_VERSION, desk.anchors.find(pin(misread)).state());
		assertEquals(PinStatus.VERIFIED, desk.anchors.verifier().verify(pin(misread)));
		assertEquals(PinState.MOVED, desk.anchors.find(pin(same)).state());
		assertEquals("print", desk.anchors.anchor(pin(same)).get().source());
	}

	@Test
	public void findsAQuoteThatMoved() {
		Pin pin = exact();
		desk.shelve(opinion("A new first page. " + TEXT));
		assertEquals(PinState.MOVED, desk.anchors.find(pin).state());
		Issue issue = desk.issues("pin-quote").getFirst();
		assertEquals(Severity.INFO, issue.severity());
		issue.fixes().getFirst().apply(desk.session);
		assertEquals(PinState.EXACT, desk.anchors.find(pin).state());
		assertEquals(0, desk.issues("pin-quote").size());
	}

	@Test
	public void tellsWhatWasAltered() {
		Pin pin = exact();
		desk.shelve(opinion(TEXT.replace("must follow", "may follow")));
		assertEquals(PinState.ALTERED, desk.anchors.find(pin).state());
		Issue issue = desk.issues("pin-quote").getFirst();
		assertEquals(Severity.ERROR, issue.severity());
		assertTrue(issue.message(), issue.message().contains("“must” for “may”"));
		issue.fixes().getFirst().apply(desk.session);
		assertEquals("An agency may follow its own rules", pin.getExact().replaceAll("\\.$", ""));
		desk.session.undo();
		assertEquals(QUOTE, pin.getExact());
	}

	@Test
	public void missesAQuoteThatIsGone() {
		Pin pin = exact();
		desk.shelve(opinion("Nothing of the kind was ever said by anybody here, however long one may look for it."));
		assertEquals(PinState.MISSING, desk.anchors.find(pin).state());
		assertEquals(Severity.ERROR, desk.issues("pin-quote").getFirst().severity());
	}

	@Test
	public void neverGuessesBetweenTwoPlaces() {
		assertEquals(PinState.AMBIGUOUS, desk.anchors.find(pin(PinnedPassage.unanchored("able", "Yes."))).state());
		assertEquals(0, desk.anchors.anchorAll(desk.session));
	}

	@Test
	public void saysThatASourceIsGone() {
		Pin pin = exact();
		desk.library.remove("able");
		assertEquals(PinState.NO_SOURCE, desk.anchors.find(pin).state());
	}

	@Test(expected = IllegalArgumentException.class)
	public void refusesAPassageOfAnUnknownSource() {
		var passage = Passages.of(desk.library).at("able", 0, 7);
		desk.library.remove("able");
		desk.anchors.pinned(passage);
	}
}
