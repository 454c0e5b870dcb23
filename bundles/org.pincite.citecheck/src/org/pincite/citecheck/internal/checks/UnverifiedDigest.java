package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.library.Verification;
import org.pincite.matter.Pin;

/** Digests that are relied on although nobody, or hardly anybody, checked them against the source; each source is named once. */
public final class UnverifiedDigest implements Check {

	@Override
	public String id() {
		return "unverified-digest";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.unverified-digest");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (Pin pin : context.matter().getPins()) {
			Optional<Source> source = context.source(pin.getSource()).filter(Source::digest);
			if (source.isEmpty() || source.get().verification() == Verification.SEEN || !named.add(pin.getSource()))
				continue;
			boolean unread = source.get().verification() == Verification.UNVERIFIED;
			issues.add(new Issue(id(), unread ? Severity.WARNING : Severity.INFO,
					Messages.get(unread ? "digest.unverified" : "digest.partly", source.get().title()), pin.getId(),
					pin.getSource(), null, List.of()));
		}
		return issues;
	}
}
