package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.citation.Span;
import org.pincite.citator.CitingReference;
import org.pincite.citator.Flag;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;

/** Authorities that are relied on although the citator shows them as no longer good for at least one point. */
public final class RedFlag implements Check {

	@Override
	public String id() {
		return "red-flag";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.red-flag");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		for (Pin pin : context.matter().getPins())
			if (pin.getRole() == PinRole.SUPPORTS && pin.getSource() != null
					&& context.facts().flag(pin.getSource()) == Flag.RED)
				issues.add(issue(Severity.ERROR, pin.getSource(), pin.getId(), null, context));
		for (CitedText text : context.texts()) {
			Set<String> named = new HashSet<>();
			for (CheckedCitation cite : text.cites()) {
				String key = cite.source() != null ? cite.source() : cite.citation().authority();
				if (key != null && named.add(key) && context.facts().flag(key) == Flag.RED)
					issues.add(issue(Severity.WARNING, key, text.element().getId(), cite.citation().full(), context));
			}
		}
		return issues;
	}

	private Issue issue(Severity severity, String key, String element, Span span, CheckContext context) {
		List<CitingReference> negative = context.facts().negative(key);
		String name = context.source(key).map(Source::title).orElse(key);
		String message = negative.isEmpty() ? Messages.get("red-flag.plain", name)
				: Messages.get("red-flag", name, negative.getFirst().treatment(), negative.getFirst().title());
		return new Issue(id(), severity, message, element, context.source(key).map(Source::id).orElse(null), span,
				List.of());
	}
}
