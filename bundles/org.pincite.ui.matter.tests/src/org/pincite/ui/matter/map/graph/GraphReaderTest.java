package org.pincite.ui.matter.map.graph;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.pincite.matter.Argument;
import org.pincite.matter.Claim;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Pin;
import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementStatus;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.matter.evaluate.PinStatus;

public class GraphReaderTest {
	private final MatterFactory factory = MatterFactory.eINSTANCE;
	private final Matter matter = factory.createMatter();

	@Test
	public void readsNothingFromAnEmptyMatter() {
		assertEquals(ArgumentGraph.EMPTY, read());
	}

	@Test
	public void putsTheStatementsOfClaimsFirstWithTheirTitles() {
		statement("s1", "A fact");
		Statement claimed = statement("s2", "She has a claim");
		claim("Asylum", claimed);
		claim("Withholding", claimed);
		ArgumentGraph graph = read();
		assertEquals(List.of("s2", "s1"), graph.nodes().stream().map(MapNode::id).toList());
		assertEquals("Asylum; Withholding", graph.nodes().get(0).caption());
		assertEquals("", graph.nodes().get(1).caption());
	}

	@Test
	public void linksArgumentsAndPremisesTowardsTheConclusion() {
		Statement conclusion = statement("s1", "Conclusion");
		Argument con = argument("a1", conclusion, false);
		premise(con, statement("s2", "Premise"), PremiseRole.PREMISE, false);
		premise(con, statement("s3", "Assumption"), PremiseRole.ASSUMPTION, true);
		premise(con, statement("s4", "Exception"), PremiseRole.EXCEPTION, false);
		ArgumentGraph graph = read();
		assertEquals(MapNode.Kind.CON, graph.nodes().get(4).kind());
		assertEquals(List.of(new MapLink(0, 4, MapLink.Kind.AGAINST, false), new MapLink(4, 1, MapLink.Kind.PREMISE, false),
				new MapLink(4, 2, MapLink.Kind.ASSUMPTION, true), new MapLink(4, 3, MapLink.Kind.EXCEPTION, false)), graph.links());
	}

	@Test
	public void tellsHowStatementsComeOut() {
		statement("s1", "Open");
		statement("s2", "In").setStatus(StatementStatus.ACCEPTED);
		statement("s3", "Out").setStatus(StatementStatus.REJECTED);
		assertEquals(List.of(MapNode.Tone.OPEN, MapNode.Tone.GOOD, MapNode.Tone.BAD), read().nodes().stream().map(MapNode::tone).toList());
	}

	@Test
	public void tellsTheIssueBeforeTheStanding() {
		statement("s1", "Open").setIssue("I4");
		String head = read().nodes().getFirst().head();
		assertTrue(head, head.startsWith("I4 · "));
	}

	@Test
	public void countsPinsOfStatementsAndArguments() {
		Statement statement = statement("s1", "Pinned");
		Argument argument = argument("a1", statement, true);
		for (int i = 0; i < 3; i++) {
			Pin pin = factory.createPin();
			pin.setTarget(i == 0 ? argument : statement);
			matter.getPins().add(pin);
		}
		assertEquals(List.of(2, 1), read().nodes().stream().map(MapNode::pins).toList());
	}

	@Test
	public void survivesWhatIsMissing() {
		Statement bare = factory.createStatement();
		matter.getStatements().add(bare);
		Argument loose = argument(null, null, true);
		premise(loose, null, PremiseRole.PREMISE, false);
		claim(null, null);
		claim(null, bare);
		Pin pin = factory.createPin();
		matter.getPins().add(pin);
		ArgumentGraph graph = read();
		assertEquals(2, graph.nodes().stream().map(MapNode::id).distinct().count());
		assertEquals(List.of(), graph.links());
		assertTrue("a claim without a title is a claim still", graph.nodes().getFirst().claimed());
	}

	@Test
	public void setsTextsInOneLine() {
		statement("s1", "  Line one\n\tline two  ");
		assertEquals("Line one line two", read().nodes().getFirst().text());
	}

	private ArgumentGraph read() {
		return GraphReader.read(matter, Evaluation.of(matter, pin -> PinStatus.VERIFIED));
	}

	private Statement statement(String id, String text) {
		Statement statement = factory.createStatement();
		statement.setId(id);
		statement.setText(text);
		matter.getStatements().add(statement);
		return statement;
	}

	private Argument argument(String id, Statement conclusion, boolean pro) {
		Argument argument = factory.createArgument();
		argument.setId(id);
		argument.setPro(pro);
		argument.setConclusion(conclusion);
		matter.getArguments().add(argument);
		return argument;
	}

	private void premise(Argument argument, Statement statement, PremiseRole role, boolean negated) {
		Premise premise = factory.createPremise();
		premise.setStatement(statement);
		premise.setRole(role);
		premise.setNegated(negated);
		argument.getPremises().add(premise);
	}

	private void claim(String title, Statement statement) {
		Claim claim = factory.createClaim();
		claim.setTitle(title);
		claim.setStatement(statement);
		matter.getClaims().add(claim);
	}
}
