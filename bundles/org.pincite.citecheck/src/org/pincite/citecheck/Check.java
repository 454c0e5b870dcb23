package org.pincite.citecheck;

import java.util.List;

/** Looks for one kind of fault in a matter. Stateless: everything it needs comes with the context. */
public interface Check {

	/** Id for preferences and JSON: lower-case words with hyphens ({@code pin-quote}). */
	String id();

	/** What it looks for, in one line fit for a list of checks. */
	String looksFor();

	/** What it finds, in the order of the matter; never null. Changes nothing. */
	List<Issue> run(CheckContext context);
}
