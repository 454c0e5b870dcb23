package org.pincite.brief;

import java.util.Objects;

/**
 * Something to put right before a brief is filed.
 *
 * @param kind    what sort of problem
 * @param where   the section, argument, fact or pin concerned, by its id in the matter, or the empty string for the whole brief
 * @param message what is wrong and what to do, fit to be shown
 */
public record BriefProblem(ProblemKind kind, String where, String message) {

	public BriefProblem {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(where);
		Objects.requireNonNull(message);
	}
}
