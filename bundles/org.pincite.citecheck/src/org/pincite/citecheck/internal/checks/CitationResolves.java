package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Citation;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;

/** Citations in the texts of a matter that resolve to nothing, or contradict the library. */
public final class CitationResolves implements Check {

	@Override
	public String id() {
		return "citation-resolves";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.citation-resolves");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		for (CitedText text : context.texts())
			for (CheckedCitation cite : text.cites())
				switch (cite.status()) {
				case CONTRADICTED -> issues.add(issue(text, cite, Severity.ERROR, "citation.contradicted"));
				case BROKEN -> issues.add(issue(text, cite, Severity.ERROR, "citation.broken"));
				case UNRESOLVED -> {
					if (cite.remark() != null)
						issues.add(issue(text, cite, Severity.INFO, "citation.broken"));
					else if (cite.citation().antecedent() == null)
						issues.add(issue(text, cite, Severity.WARNING, "citation.unresolved"));
				}
				case KNOWN -> {
					if (cite.citation().antecedent() == null)
						issues.add(issue(text, cite, Severity.INFO, "citation.known"));
				}
				case RESOLVED -> {
					continue;
				}
				}
		return issues;
	}

	private Issue issue(CitedText text, CheckedCitation cite, Severity severity, String key) {
		Citation citation = cite.citation();
		String words = Messages.brief(citation.full().of(text.text()));
		String message = Messages.get(key, words, cite.remark() == null ? "" : cite.remark());
		return new Issue(id(), severity, message.strip(), text.element().getId(), cite.source(), citation.full(), List.of());
	}
}
