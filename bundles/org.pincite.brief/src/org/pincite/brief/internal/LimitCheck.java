package org.pincite.brief.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.brief.BriefProblem;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.ForumRule;
import org.pincite.brief.ProblemKind;

/** Compares the length of a brief with what the forum allows. */
final class LimitCheck {

	private LimitCheck() {
	}

	/** @param pages pages of the text, without cover, tables and what closes the brief */
	static Optional<BriefProblem> check(ForumProfile forum, int words, int pages) {
		boolean tooManyWords = forum.wordLimit().isPresent() && words > forum.wordLimit().getAsInt();
		boolean tooManyPages = forum.pageLimit().isPresent() && pages > forum.pageLimit().getAsInt();
		boolean over = forum.eitherLimitSuffices() && forum.wordLimit().isPresent() && forum.pageLimit().isPresent() ? tooManyWords && tooManyPages
				: tooManyWords || tooManyPages;
		if (!over)
			return Optional.empty();
		List<String> allowed = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		forum.wordLimit().ifPresent(limit -> allowed.add(Messages.get("problem.length.words", limit)));
		forum.pageLimit().ifPresent(limit -> allowed.add(Messages.get("problem.length.pages", limit)));
		forum.rule("words").map(ForumRule::source).ifPresent(sources::add);
		forum.rule("pages").map(ForumRule::source).ifPresent(sources::add);
		String both = allowed.size() == 1 ? allowed.getFirst() : Messages.get("problem.length.or", allowed.get(0), allowed.get(1));
		return Optional.of(new BriefProblem(ProblemKind.OVER_LIMIT, "",
				Messages.get("problem.length", words, pages, forum.name(), both, String.join(", ", sources))));
	}
}
