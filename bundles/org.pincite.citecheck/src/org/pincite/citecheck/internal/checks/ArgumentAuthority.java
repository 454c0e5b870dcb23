package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CitationStatus;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;

/** Arguments that rest on no authority: no passage is pinned to them or to one of their premises. A citation in the reasoning alone cannot be checked word for
 * word, but is better than nothing. */
public final class ArgumentAuthority implements Check {

	@Override
	public String id() {
		return "argument-authority";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.argument-authority");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Set<Identified> citing = new HashSet<>();
		for (CitedText text : context.texts())
			if (text.cites().stream().anyMatch(cite -> cite.status() == CitationStatus.RESOLVED)
					|| text.placeholders().stream().anyMatch(one -> context.source(one.value()).isPresent()))
				citing.add(text.element());
		List<Issue> issues = new ArrayList<>();
		for (Argument argument : context.matter().getArguments()) {
			boolean pinned = pinned(argument, context) || argument.getPremises().stream()
					.anyMatch(premise -> premise.getStatement() != null && pinned(premise.getStatement(), context));
			if (!pinned)
				issues.add(issue(argument, citing.contains(argument)));
		}
		return issues;
	}

	private static boolean pinned(Pinnable target, CheckContext context) {
		return context.pins(target).stream().anyMatch(pin -> pin.getRole() == PinRole.SUPPORTS);
	}

	/** The other side's arguments and those that at least cite something weigh less. */
	private Issue issue(Argument argument, boolean cites) {
		String name = Messages.brief(argument.getTitle() == null ? argument.getReasoning() : argument.getTitle());
		return new Issue(id(), argument.isPro() && !cites ? Severity.WARNING : Severity.INFO,
				Messages.get(cites ? "argument.cites-only" : "argument.bare", name), argument.getId(), null, null, List.of());
	}
}
