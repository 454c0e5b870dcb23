package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pincite.citation.Span;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.CitedText.Placeholder;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Pin;

/** Placeholders in the texts of a matter that stand for nothing: they would go out in braces. */
public final class PlaceholderResolves implements Check {

	@Override
	public String id() {
		return "placeholder";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.placeholder");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Set<String> pins = new HashSet<>();
		for (Pin pin : context.matter().getPins())
			pins.add(pin.getId());
		List<Issue> issues = new ArrayList<>();
		for (CitedText text : context.texts())
			for (Placeholder one : text.placeholders()) {
				String fault = fault(one, pins, context);
				if (fault != null)
					issues.add(new Issue(id(), Severity.ERROR,
							Messages.get(fault, text.text().substring(one.start(), one.end())), text.element().getId(), null,
							new Span(one.start(), one.end()), List.of()));
			}
		return issues;
	}

	private static String fault(Placeholder one, Set<String> pins, CheckContext context) {
		return switch (one.kind()) {
		case "pin" -> pins.contains(one.value()) ? null : "placeholder.pin";
		case "cite" -> context.source(one.value()).isPresent() || context.library().find(one.value()).isPresent() ? null
				: "placeholder.cite";
		default -> "placeholder.unknown";
		};
	}
}
