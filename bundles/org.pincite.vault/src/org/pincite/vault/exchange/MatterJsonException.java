package org.pincite.vault.exchange;

import java.util.List;

/** A JSON document that is no matter. Each problem says which element, which id and what is wrong; they may quote the document. */
public class MatterJsonException extends Exception {
	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/** @param problems one line each, at least one, in the order of the document */
	public MatterJsonException(List<String> problems, Throwable cause) {
		super(problems.getFirst() + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""), cause);
		this.problems = List.copyOf(problems);
	}

	/** Everything that is wrong, one line each. */
	public List<String> problems() {
		return problems;
	}
}
