package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Brief;
import org.pincite.matter.Section;
import org.pincite.matter.SectionKind;

/** Brief sections with nothing in them. Tables are made by themselves, and a heading with sections below it needs no words of its own. */
public final class EmptySection implements Check {
	private static final Set<SectionKind> MADE = Set.of(SectionKind.CONTENTS, SectionKind.AUTHORITIES);

	@Override
	public String id() {
		return "empty-section";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.empty-section");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		for (Brief brief : context.matter().getBriefs())
			for (int i = 0; i < brief.getSections().size(); i++) {
				Section section = brief.getSections().get(i);
				boolean below = i + 1 < brief.getSections().size()
						&& brief.getSections().get(i + 1).getLevel() > section.getLevel();
				if (empty(section, context) && !below)
					issues.add(new Issue(id(), Severity.WARNING,
							Messages.get("section.empty", Messages.brief(section.getHeading())), section.getId(), null, null,
							List.of(ElementFix.of("fix.remove-section", Section.class, section,
									(edits, one) -> edits.remove(one)))));
			}
		return issues;
	}

	private static boolean empty(Section section, CheckContext context) {
		boolean facts = section.getKind() == SectionKind.STATEMENT_OF_FACTS && !context.matter().getFacts().isEmpty();
		return (section.getBody() == null || section.getBody().isBlank()) && section.getArguments().isEmpty() && !facts
				&& !MADE.contains(section.getKind());
	}
}
