package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pincite.citation.Citation;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.matter.Pin;

/** Unpublished dispositions of the Fourth Circuit issued before January 1, 2007: citing them is disfavored (4th Cir. Local R. 32.1). */
public final class UnpublishedDisposition implements Check {
	private static final String COURT = "ca4";
	private static final int SINCE = 2007;

	@Override
	public String id() {
		return "unpublished-disposition";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.unpublished-disposition");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (Pin pin : context.matter().getPins())
			context.source(pin.getSource()).filter(UnpublishedDisposition::disfavored).filter(source -> named.add(source.id()))
					.ifPresent(source -> issues.add(new Issue(id(), Severity.WARNING,
							Messages.get("unpublished", source.title()), pin.getId(), source.id(), null, List.of())));
		for (CitedText text : context.texts())
			for (CheckedCitation cite : text.cites())
				if (disfavored(cite.citation())
						|| context.source(cite.source()).map(UnpublishedDisposition::disfavored).orElse(false)
								&& cite.citation().antecedent() == null)
					issues.add(new Issue(id(), Severity.WARNING,
							Messages.get("unpublished", Messages.brief(cite.citation().full().of(text.text()))),
							text.element().getId(), cite.source(), cite.citation().full(), List.of()));
		return issues;
	}

	private static boolean disfavored(Source source) {
		String status = source.status() == null ? "" : source.status().toLowerCase(Locale.ROOT);
		boolean unpublished = status.startsWith("unpublished") || source.citations().stream().anyMatch(one -> one.contains("F. App'x"));
		return COURT.equals(source.court()) && unpublished && source.year() != null && source.year() < SINCE;
	}

	/** The Federal Appendix prints unpublished dispositions only. */
	private static boolean disfavored(Citation citation) {
		return citation.reporter() != null && citation.reporter().startsWith("F. App") && COURT.equals(citation.court())
				&& citation.year() != null && citation.year() < SINCE;
	}
}
