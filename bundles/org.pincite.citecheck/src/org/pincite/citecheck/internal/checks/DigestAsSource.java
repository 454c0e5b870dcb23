package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.matter.Pin;

/** Pins into digests: their words are Pincite's, not the source's, and may not be quoted as such. One issue for each digest. */
public final class DigestAsSource implements Check {

	@Override
	public String id() {
		return "digest-as-source";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.digest-as-source");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Map<String, List<Pin>> digests = new LinkedHashMap<>();
		for (Pin pin : context.matter().getPins())
			if (context.source(pin.getSource()).map(Source::digest).orElse(pin.isDigest()))
				digests.computeIfAbsent(String.valueOf(pin.getSource()), key -> new ArrayList<>()).add(pin);
		List<Issue> issues = new ArrayList<>();
		digests.forEach((source, pins) -> issues.add(issue(source, pins, context)));
		return issues;
	}

	private Issue issue(String source, List<Pin> pins, CheckContext context) {
		Pin first = pins.getFirst();
		return new Issue(id(), Severity.INFO, Messages.get("pin.digest", pins.size(), Messages.brief(first.getExact()),
				title(first, context)), first.getId(), source, null, List.of());
	}

	private static String title(Pin pin, CheckContext context) {
		return context.source(pin.getSource()).map(Source::title).orElse(String.valueOf(pin.getSourceTitle()));
	}
}
