package org.pincite.ui.matter.map.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.Typewriter;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.graph.Graphs;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.vault.firewall.IdentityFirewall;

public class PublicGraphTest {
	private final Matter matter = MatterFactory.eINSTANCE.createMatter();

	@Test
	public void putsPseudonymsInThePlaceOfNames() {
		person("p1", "Marisol Quintana Ferrer", "M.Q.F.");
		PublicGraph graph = redact("Claim of Marisol Quintana Ferrer", "Cuba will harm Marisol Quintana Ferrer on return.");
		MapNode node = graph.graph().nodes().getFirst();
		assertEquals("Claim of M.Q.F.", node.caption());
		assertEquals("Cuba will harm M.Q.F. on return.", node.text());
		assertEquals(0, graph.remaining());
	}

	@Test
	public void writesInitialsForPeopleWithoutAPseudonym() {
		person("p1", "Marisol Quintana Ferrer", null);
		assertEquals("M.Q.F. fears Cuba.", redact("", "Marisol Quintana Ferrer fears Cuba.").graph().nodes().getFirst().text());
	}

	@Test
	public void countsWhatStillPointsToSomebody() {
		PublicGraph graph = redact("", "Her number is A 123-456-789.");
		assertEquals(1, graph.remaining());
		assertEquals("Her number is [A-number].", graph.graph().nodes().getFirst().text());
	}

	@Test
	public void letsNoNameIntoTheFile() {
		person("p1", "Marisol Quintana Ferrer", "M.Q.F.");
		person("p2", "Osvaldo Beltrán Ruiz", "");
		ArgumentGraph graph = redact("Marisol Quintana Ferrer", "Osvaldo Beltrán Ruiz saw Marisol Quintana Ferrer.").graph();
		Typewriter measure = new Typewriter();
		String svg = new SvgWriter(measure).write(Picture.of(Folding.of(graph, Set.of()), measure));
		for (String part : List.of("Marisol", "Quintana", "Ferrer", "Osvaldo", "Beltr", "Ruiz"))
			assertFalse(part, svg.contains(part));
	}

	private PublicGraph redact(String caption, String text) {
		ArgumentGraph graph = new ArgumentGraph(List.of(Graphs.node("n", MapNode.Kind.STATEMENT, caption, text)), List.of());
		return PublicGraph.of(graph, IdentityFirewall.standard().gate(matter));
	}

	private void person(String id, String name, String pseudonym) {
		Person person = MatterFactory.eINSTANCE.createPerson();
		person.setId(id);
		person.setName(name);
		person.setPseudonym(pseudonym);
		matter.getPeople().add(person);
	}
}
