package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.pincite.citation.PeerComparison.Place;
import org.pincite.citation.PeerVerdicts.Figures;
import org.pincite.citation.PeerVerdicts.Verdict;

/** Holds the engine to the verdicts in {@code peer-verdicts.tsv}, from the table alone and, where the opinions are at hand, by reading them again. */
public class PeerVerdictsTest {

	private final PeerVerdicts table = PeerVerdicts.read();

	@Test
	public void judgedAtLeastTwoHundredDisagreementsAndAHundredAgreements() {
		long disagreements = table.rows().stream().filter(v -> !v.agreed()).count();
		assertTrue("" + disagreements, disagreements >= 200);
		assertTrue("" + (table.rows().size() - disagreements), table.rows().size() - disagreements >= 100);
	}

	@Test
	public void saysWhoseAnswerIsTheTruth() {
		for (Verdict v : table.rows()) {
			boolean ours = v.right(v.ours()), peer = v.right(v.peer()) || v.word().equals("both right");
			String word = ours && peer ? "both right" : ours ? "ours" : peer ? "peer" : "both wrong";
			assertEquals(v.toString(), word, v.word());
			assertTrue(v.toString(), !v.reason().isBlank());
		}
	}

	@Test
	public void isRightOftenEnoughAndMoreOftenThanThePeerByTheTable() {
		holds(table.agreed());
	}

	@Test
	public void isRightOftenEnoughAndMoreOftenThanThePeerWhenItReadsTheOpinionsAgain() throws IOException {
		Map<String, Integer> agreed = new HashMap<>();
		List<String> wrong = new ArrayList<>();
		Set<String> read = new HashSet<>();
		for (PeerOpinion o : PeerOpinion.all()) {
			read.add(o.id());
			for (Place p : PeerComparison.of(o)) {
				Verdict v = table.at(p);
				if (p.agreed())
					agreed.merge(p.kind(), 1, Integer::sum);
				else if (v == null)
					wrong.add("not judged: " + p.line());
				if (v != null && !PeerComparison.squeezed(v.ours()).equals(PeerComparison.squeezed(p.ours())))
					wrong.add("judged was \"" + v.ours() + "\": " + p.line());
			}
		}
		assertEquals(String.join("\n", wrong), 0, wrong.size());
		if (table.rows().stream().allMatch(v -> read.contains(v.text())))
			holds(agreed);
	}

	private void holds(Map<String, Integer> agreed) {
		Figures cases = table.figures(agreed, true, "case"), peers = table.figures(agreed, false, "case");
		assertTrue(cases + ", peer " + peers, cases.atLeast(0.995) && cases.above(peers));
		Figures laws = table.figures(agreed, true, "statute", "regulation"), theirs = table.figures(agreed, false, "statute", "regulation");
		assertTrue(laws + ", peer " + theirs, laws.atLeast(0.98) && laws.above(theirs));
		for (String kind : new String[] { "statute", "regulation" })
			assertTrue(kind + " " + table.figures(agreed, true, kind), table.figures(agreed, true, kind).atLeast(0.98));
	}
}
