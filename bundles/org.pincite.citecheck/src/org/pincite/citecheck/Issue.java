package org.pincite.citecheck;

import java.util.List;
import java.util.Objects;

import org.pincite.citation.Span;

/**
 * Something wrong, or worth knowing, in a matter. The message quotes the matter: never log it.
 *
 * @param check    id of the check that found it
 * @param severity how much it matters
 * @param message  what is wrong, where, and what to do, in plain words
 * @param element  id of the element of the matter that it concerns
 * @param source   id of the source concerned, or null
 * @param span     where it stands in the element's text (body of a section, reasoning of an argument, text of a statement), or null
 * @param fixes    ways to mend it, the best first
 */
public record Issue(String check, Severity severity, String message, String element, String source, Span span,
		List<QuickFix> fixes) {

	public Issue {
		Objects.requireNonNull(check);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		fixes = List.copyOf(fixes);
	}
}
