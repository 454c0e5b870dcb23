package org.pincite.citator.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

/** Texts that no court wrote. The time limits only catch effort that grows with the square of a text. */
public class HostileTextTest {

	@Test
	public void readsNothingFromNothing() {
		assertEquals(List.of(), Texts.edges(""));
		assertEquals(List.of(), Texts.edges("We overrule. We decline to follow. (overruling"));
	}

	@Test(timeout = 20_000)
	public void readsTwentyThousandAuthoritiesInOneText() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 20_000; i++)
			text.append("We follow Ab").append((char) ('a' + i % 26)).append("le v. Baker, ").append(i).append(" F.3d ").append(i).append("; ");
		assertEquals(20_000, Texts.edges(text.toString()).size());
	}

	@Test(timeout = 20_000)
	public void readsALongRunOfParentheses() {
		String text = "1 F.3d 1 " + "(".repeat(50_000) + ")".repeat(50_000) + " 2 F.3d 2 " + "(a) ".repeat(20_000) + "; 3 F.3d 3";
		assertEquals(3, Texts.edges(text).size());
	}

	@Test(timeout = 20_000)
	public void readsAnEndlessSentence() {
		String text = "We disagree with what " + "the petitioner argues and ".repeat(20_000) + "Able v. Baker, 1 F.3d 1.";
		assertEquals("cited", Texts.treatment(text, "1 F.3d 1"));
	}

	@Test
	public void cutsEvidenceAtWholeCharacters() {
		String text = "\uD83D\uDE00".repeat(800) + " 1 F.3d 1 " + "\uD83D\uDE00".repeat(800);
		Edge edge = Texts.edge(text, "1 F.3d 1");
		String evidence = text.substring(edge.start(), edge.end());
		assertTrue(evidence.contains("1 F.3d 1"));
		assertTrue(!Character.isLowSurrogate(evidence.charAt(0)) && !Character.isHighSurrogate(evidence.charAt(evidence.length() - 1)));
	}

	@Test
	public void readsArabicAroundACitation() {
		assertEquals("cited", Texts.treatment("قررت المحكمة ذلك 1 F.3d 1 في حكمها.", "1 F.3d 1"));
	}
}
