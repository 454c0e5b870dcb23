package org.pincite.brief;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.SectionKind;

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
}
