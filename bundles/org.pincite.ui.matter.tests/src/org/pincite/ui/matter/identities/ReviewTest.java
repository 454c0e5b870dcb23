package org.pincite.ui.matter.identities;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.firewall.FindKind;
import org.pincite.vault.firewall.IdentityFirewall;

public class ReviewTest {
	private static final String TEXT = "Marisol Quintana Ferrer, A 123-456-789, fled. Osvaldo Beltrán Ruiz saw Quintana. Her number is A 123-456-789.";
	private final MatterSession session = session();

	private static MatterSession session() {
		MatterSession session = MatterSession.ofNew(MatterFactory.eINSTANCE.createMatter());
		Person client = session.edits().addPerson("Marisol Quintana Ferrer", "M.Q.F.", PersonRole.CLIENT);
		session.edits().addIdentifier(client, "a-number", "A 123-456-789");
		session.edits().addPerson("Osvaldo Beltrán Ruiz", null, PersonRole.WITNESS);
		return session;
	}

	private Review review() {
		Matter copy = EcoreUtil.copy(session.matter());
		return new Review(IdentityFirewall.standard(), copy, ReviewedWayOut.finds(IdentityFirewall.standard().gate(copy), List.of(TEXT)));
	}

	private static Found found(Review review, FindKind kind, String whose) {
		return review.found().stream().filter(each -> each.target().kind() == kind && whose.equals(each.whose())).findFirst().orElseThrow();
	}

	private String cleared(Review review) {
		return IdentityFirewall.standard().gate(review.matter()).clear(TEXT).text();
	}

	@Test
	public void groupsByPersonAndKindAndThenByWords() {
		Review review = review();
		assertEquals(3, review.found().size());
		Found names = found(review, FindKind.NAME, "Marisol Quintana Ferrer");
		assertEquals(List.of("Marisol Quintana Ferrer", "Quintana"), names.words().stream().map(each -> each.target().text()).toList());
		assertEquals(2, found(review, FindKind.A_NUMBER, "Marisol Quintana Ferrer").finds().size());
		assertEquals("the client comes first", "Marisol Quintana Ferrer", review.found().getFirst().whose());
	}

	@Test
	public void leavesUndecidedWhatNobodyDecided() {
		Review review = review();
		assertEquals("two numbers, and a name without a pseudonym", 3, review.undecided());
		assertEquals(3, review.left());
	}

	@Test
	public void decidesAllOfOneKind() {
		Review review = review();
		review.decide(found(review, FindKind.A_NUMBER, "Marisol Quintana Ferrer").target(), IdentityTreatment.REDACT, null);
		assertEquals(1, review.left());
		assertTrue(cleared(review), cleared(review).endsWith("Her number is [A-number]."));
	}

	@Test
	public void decidesAboutTheSameWordsOnly() {
		Review review = review();
		Found words = found(review, FindKind.NAME, "Marisol Quintana Ferrer").words().getLast();
		review.decide(words.target(), IdentityTreatment.NOBODY, "another Quintana");
		assertTrue(cleared(review), cleared(review).contains("saw Quintana."));
		assertTrue(cleared(review), cleared(review).startsWith("M.Q.F., "));
		assertNull("not the same for all", review.treatment(found(review, FindKind.NAME, "Marisol Quintana Ferrer")));
	}

	@Test
	public void letsNothingThroughWithoutAReason() {
		Review review = review();
		Target target = found(review, FindKind.A_NUMBER, "Marisol Quintana Ferrer").target();
		assertThrows(IllegalArgumentException.class, () -> review.decide(target, IdentityTreatment.LET_THROUGH, " "));
		assertEquals(3, review.left());
	}

	@Test
	public void keepsFromThePublicWhatIsLetThrough() {
		Review review = review();
		review.accept();
		assertEquals(0, review.left());
		review.decide(found(review, FindKind.A_NUMBER, "Marisol Quintana Ferrer").target(), IdentityTreatment.LET_THROUGH, "the court asks for it");
		assertEquals(2, review.left());
		assertEquals("let through is decided", 0, review.undecided());
		assertTrue(cleared(review), cleared(review).contains("A 123-456-789"));
	}

	@Test
	public void recordsDecisionsWithTheirReasonsAsOneEdit() {
		Review review = review();
		review.accept();
		Target target = found(review, FindKind.A_NUMBER, "Marisol Quintana Ferrer").target();
		review.decide(target, IdentityTreatment.LET_THROUGH, "the court asks for it");
		assertEquals("nothing before it is recorded", 0, session.matter().getIdentityChoices().size());
		review.record(session);
		assertEquals(2, session.matter().getIdentityChoices().size());
		Review next = review();
		assertEquals("the court asks for it", next.reason(target));
		assertEquals(0, next.undecided());
		session.undo();
		assertEquals(0, session.matter().getIdentityChoices().size());
	}
}
