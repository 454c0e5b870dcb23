package org.pincite.brief;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.SectionKind;
import org.pincite.matter.Statement;

public class BriefOutlineTest {

	@Test
	public void writesOutEveryArgumentOnce() {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		for (int i = 0; i < 3; i++) {
			Argument argument = MatterFactory.eINSTANCE.createArgument();
			argument.setTitle("Argument " + i);
			matter.getArguments().add(argument);
		}
		Brief brief = BriefOutline.of(matter);
		assertEquals(matter.getArguments(), brief.getSections().stream().filter(section -> section.getKind() == SectionKind.ARGUMENT).findFirst()
				.orElseThrow().getArguments());
		assertTrue("no facts, no statement of facts",
				brief.getSections().stream().noneMatch(section -> section.getKind() == SectionKind.STATEMENT_OF_FACTS));
	}

	@Test
	public void leavesOutWhatSpeaksAgainstTheClient() {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		Argument argument = MatterFactory.eINSTANCE.createArgument();
		argument.setPro(false);
		matter.getArguments().add(argument);
		pin(matter, statement(matter, "Attacked."), PinRole.ATTACKS);
		assertTrue(BriefOutline.of(matter).getSections().stream().allMatch(section -> section.getArguments().isEmpty() && section.getLevel() == 1));
	}

	@Test
	public void makesAPointOfWhatIsPinnedButNotArgued() {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		Pin pin = pin(matter, statement(matter, "Pinned."), PinRole.SUPPORTS);
		Statement argued = statement(matter, "Pinned and argued.");
		pin(matter, argued, PinRole.SUPPORTS);
		Argument argument = MatterFactory.eINSTANCE.createArgument();
		argument.setConclusion(argued);
		matter.getArguments().add(argument);
		assertEquals(List.of("Pinned. {{pin:" + pin.getId() + "}}."), BriefOutline.of(matter).getSections().stream()
				.filter(section -> section.getLevel() == 2).map(section -> section.getHeading() + " " + section.getBody()).toList());
	}

	private static Statement statement(Matter matter, String text) {
		Statement statement = MatterFactory.eINSTANCE.createStatement();
		statement.setText(text);
		matter.getStatements().add(statement);
		return statement;
	}

	private static Pin pin(Matter matter, Statement target, PinRole role) {
		Pin pin = MatterFactory.eINSTANCE.createPin();
		pin.setId("pin" + matter.getPins().size());
		pin.setTarget(target);
		pin.setRole(role);
		matter.getPins().add(pin);
		return pin;
	}
}
