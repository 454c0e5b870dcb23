package org.pincite.brief;

import java.util.stream.Collectors;

import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.PinRole;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.Section;
import org.pincite.matter.SectionKind;
import org.pincite.matter.Statement;

/**
 * The brief of a matter that has none yet: tables, facts, every argument for the client in turn, what is pinned to a statement that nothing argues
 * for or from, and the relief, for the author to fill. What speaks against the client stays out: it needs an answer, which only the author can write.
 */
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
		section(brief, SectionKind.ARGUMENT, "Argument").getArguments().addAll(matter.getArguments().stream().filter(Argument::isPro).toList());
		for (Statement statement : matter.getStatements())
			if (!argued(matter, statement))
				point(brief, statement, pins(matter, statement));
		section(brief, SectionKind.RELIEF, "Conclusion");
		return brief;
	}

	/** Pins to the conclusion and the premises of an argument are written out with it. */
	private static boolean argued(Matter matter, Statement statement) {
		return matter.getArguments().stream().filter(Argument::isPro).anyMatch(argument -> argument.getConclusion() == statement
				|| argument.getPremises().stream().anyMatch(premise -> premise.getStatement() == statement && premise.getRole() != PremiseRole.EXCEPTION));
	}

	private static String pins(Matter matter, Statement statement) {
		return matter.getPins().stream().filter(pin -> pin.getTarget() == statement && pin.getRole() != PinRole.ATTACKS)
				.map(pin -> "{{pin:" + pin.getId() + "}}.").collect(Collectors.joining(" "));
	}

	private static void point(Brief brief, Statement statement, String body) {
		if (body.isEmpty())
			return;
		Section point = section(brief, SectionKind.ARGUMENT, statement.getText());
		point.setLevel(2);
		point.setBody(body);
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
