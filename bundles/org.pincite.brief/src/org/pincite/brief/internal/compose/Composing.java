package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.pincite.brief.Block;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.Heading;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.RequiredSection;
import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.library.Library;
import org.pincite.library.Passages;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.matter.SectionKind;
import org.pincite.vault.firewall.Cleared;

/** One composition from beginning to end. */
public final class Composing {
	private final Library library;
	private final Passages passages;
	private final Citations citations;
	private final Courts courts;

	public Composing(Library library, Passages passages, Citations citations, Courts courts) {
		this.library = library;
		this.passages = passages;
		this.citations = citations;
		this.courts = courts;
	}

	/** @see org.pincite.brief.BriefComposer#compose */
	public BriefDocument compose(Matter matter, Brief brief, ForumProfile forum, Function<String, Cleared> names) {
		Composition composition = new Composition(matter, forum, library, passages, new CitedSources(citations, courts, forum), names);
		List<Block> body = new Sections(composition, new Prose(composition, citations), brief).write(brief).blocks();
		requireSections(composition, brief, body);
		String title = composition.text(OuterPages.title(brief));
		OuterPages outer = new OuterPages(composition);
		List<Block> cover = forum.wantsCover() ? outer.cover(title) : List.of();
		List<Block> text = forum.wantsCover() ? body : join(outer.head(title), body);
		boolean contents = forum.wantsContents() || has(brief, SectionKind.CONTENTS);
		boolean authorities = forum.wantsAuthorities() || has(brief, SectionKind.AUTHORITIES);
		BriefDocument draft = document(composition, title, cover, contents, authorities, text, List.of());
		return document(composition, title, cover, contents, authorities, text, outer.closing(draft.words()));
	}

	private static BriefDocument document(Composition composition, String title, List<Block> cover, boolean contents, boolean authorities,
			List<Block> body, List<Block> closing) {
		return new BriefDocument(title, composition.forum, cover, contents, authorities, body, closing, composition.notes(),
				composition.ledger.entries(), composition.problems());
	}

	private static void requireSections(Composition composition, Brief brief, List<Block> body) {
		List<String> headings = body.stream().filter(Heading.class::isInstance).map(Block::text).toList();
		for (RequiredSection wanted : composition.forum.sections())
			if (headings.stream().noneMatch(wanted::isOpenedBy))
				composition.problem(ProblemKind.MISSING_SECTION, brief.getId(), "problem.section", composition.forum.name(), wanted.title(),
						wanted.rule().source());
	}

	private static boolean has(Brief brief, SectionKind kind) {
		return brief.getSections().stream().anyMatch(s -> s.getKind() == kind);
	}

	private static List<Block> join(List<Block> first, List<Block> second) {
		List<Block> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}
}
