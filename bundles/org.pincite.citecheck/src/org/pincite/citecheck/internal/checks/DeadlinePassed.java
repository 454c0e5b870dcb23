package org.pincite.citecheck.internal.checks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Deadline;
import org.pincite.matter.MatterPackage.Literals;

/** Deadlines that have passed and are not done, or that are near. */
public final class DeadlinePassed implements Check {
	/** A deadline this many days ahead is near. */
	private static final int NEAR = 7;

	@Override
	public String id() {
		return "deadline";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.deadline");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		for (Deadline deadline : context.matter().getDeadlines())
			if (!deadline.isDone())
				look(deadline, context.day(), issues);
		return issues;
	}

	private void look(Deadline deadline, LocalDate day, List<Issue> issues) {
		String title = Messages.brief(deadline.getTitle());
		if (deadline.getDue() == null || deadline.getDue().isBlank()) {
			issues.add(issue(deadline, Severity.WARNING, Messages.get("deadline.undated", title)));
			return;
		}
		try {
			LocalDate due = LocalDate.parse(deadline.getDue().strip());
			long days = ChronoUnit.DAYS.between(day, due);
			if (days < 0)
				issues.add(issue(deadline, Severity.ERROR, Messages.get("deadline.passed", title, due.toString())));
			else if (days <= NEAR)
				issues.add(issue(deadline, Severity.WARNING,
						Messages.get("deadline.near", title, due.toString(), days)));
		} catch (DateTimeParseException e) {
			issues.add(issue(deadline, Severity.WARNING, Messages.get("deadline.unread", title, deadline.getDue())));
		}
	}

	private Issue issue(Deadline deadline, Severity severity, String message) {
		QuickFix done = ElementFix.of("fix.done", Deadline.class, deadline,
				(edits, one) -> edits.set(one, Literals.DEADLINE__DONE, true));
		return new Issue(id(), severity, message, deadline.getId(), null, null, List.of(done));
	}
}
