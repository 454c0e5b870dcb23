package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.matter.Pin;

/** Pins into digests: their words are Pincite's, not the source's, and may not be quoted as such. */
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
		List<Issue> issues = new ArrayList<>();
		for (Pin pin : context.matter().getPins()) {
			boolean digest = context.source(pin.getSource()).map(Source::digest).orElse(pin.isDigest());
			if (digest)
				issues.add(new Issue(id(), Severity.INFO,
						Messages.get("pin.digest", Messages.brief(pin.getExact()), title(pin, context)), pin.getId(),
						pin.getSource(), null, List.of()));
		}
		return issues;
	}

	private static String title(Pin pin, CheckContext context) {
		return context.source(pin.getSource()).map(Source::title).orElse(String.valueOf(pin.getSourceTitle()));
	}
}
