package org.pincite.brief;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.Test;

public class ForumsTest {

	@Test
	public void givesEveryRuleItsSourceAndDate() {
		for (ForumProfile forum : Forums.standard().all())
			for (ForumRule rule : forum.rules().values()) {
				assertFalse(forum.id() + " " + rule.id(), rule.source().isBlank() || rule.value().isBlank());
				assertTrue(forum.id() + " " + rule.id(), rule.asOf().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
			}
	}

	@Test
	public void knowsFourForums() {
		assertEquals(List.of("ca4", "bia", "ij", "memo"), Forums.standard().all().stream().map(ForumProfile::id).toList());
		assertTrue(Forums.standard().byId("nowhere").isEmpty());
	}

	@Test
	public void limitsBriefsAsTheirRulesDo() {
		ForumProfile ca4 = Forums.standard().byId("ca4").orElseThrow();
		assertEquals(OptionalInt.of(13_000), ca4.wordLimit());
		assertEquals(OptionalInt.of(30), ca4.pageLimit());
		assertTrue(ca4.eitherLimitSuffices());
		assertEquals(14, ca4.fontSize());
		assertEquals(OptionalInt.of(30), Forums.standard().byId("bia").orElseThrow().pageLimit());
		assertEquals(OptionalInt.of(25), Forums.standard().byId("ij").orElseThrow().pageLimit());
		assertEquals(OptionalInt.empty(), Forums.standard().byId("memo").orElseThrow().wordLimit());
	}

	@Test
	public void asksForTheSectionsOfRule28InOrder() {
		assertEquals(List.of("jurisdiction", "issues", "case", "summary", "argument", "conclusion"),
				Forums.standard().byId("ca4").orElseThrow().sections().stream().map(RequiredSection::id).toList());
	}

	@Test
	public void tellsTheArgumentFromItsSummary() {
		RequiredSection argument = Forums.standard().byId("ca4").orElseThrow().sections().get(4);
		assertTrue(argument.isOpenedBy("ARGUMENT"));
		assertFalse(argument.isOpenedBy("Summary of the Argument"));
	}

	@Test
	public void asksForParallelCitationsByARule() {
		ForumRule rule = new ForumRule("parallel-citations", "yes", "a state's rules of court", "2026", false);
		assertTrue(new ForumProfile("x", "X", "2026", Map.of(rule.id(), rule), List.of(), Map.of()).citationStyle().parallel());
		assertFalse(Forums.standard().byId("ca4").orElseThrow().citationStyle().parallel());
	}
}
