package org.pincite.brief;

import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Section;
import org.pincite.matter.SectionKind;

/** The brief of a matter that has none yet: tables, facts, every argument in turn, and the relief, for the author to fill. */
public final class BriefOutline {

	private BriefOutline() {
	}

	/** A new brief, not yet part of the matter, whose sections refer to the matter's arguments. */
	public static Brief of(Matter matter) {
		Brief brief = MatterFactory.eINSTANCE.createBrief();
		brief.setId("outline");
		brief.setTitle(matter.getTitle());
		section(brief, SectionKind.CONTENTS, "Table of Contents");
		section(brief, SectionKind.AUTHORITIES, "Table of Authorities");
		if (!matter.getFacts().isEmpty())
			section(brief, SectionKind.STATEMENT_OF_FACTS, "Statement of Facts");
		section(brief, SectionKind.ARGUMENT, "Argument").getArguments().addAll(matter.getArguments());
		section(brief, SectionKind.RELIEF, "Conclusion");
		return brief;
	}

	private static Section section(Brief brief, SectionKind kind, String heading) {
		Section section = MatterFactory.eINSTANCE.createSection();
		section.setId("outline-" + (brief.getSections().size() + 1));
		section.setKind(kind);
		section.setHeading(heading);
		section.setLevel(1);
		brief.getSections().add(section);
		return section;
	}
}
