package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.pincite.brief.BriefProblem;
import org.pincite.brief.Footnote;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.Inline;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.internal.Messages;
import org.pincite.library.Library;
import org.pincite.library.Passages;
import org.pincite.matter.Matter;
import org.pincite.vault.firewall.Cleared;
import org.pincite.vault.firewall.Treated;

/** What the parts of one composition share: the matter, the sources, and what has been cited, pinned and found wrong so far. */
final class Composition {
	final Matter matter;
	final ForumProfile forum;
	final Library library;
	final Passages passages;
	final CitedSources sources;
	private final Function<String, Cleared> names;
	final CitationLedger ledger = new CitationLedger();
	final Set<String> usedPins = new HashSet<>();
	private final List<Footnote> notes = new ArrayList<>();
	private final List<BriefProblem> problems = new ArrayList<>();
	private int leadIns;

	/** @param names puts pseudonyms in the place of the names of the matter's people */
	Composition(Matter matter, ForumProfile forum, Library library, Passages passages, CitedSources sources, Function<String, Cleared> names) {
		this.matter = matter;
		this.forum = forum;
		this.library = library;
		this.passages = passages;
		this.sources = sources;
		this.names = names;
	}

	/** A text of the matter as it may leave it; empty for null. */
	String text(String ofMatter) {
		return ofMatter == null ? "" : names.apply(ofMatter).text();
	}

	/** Words of a source. A name of the matter's people in them gives way to its pseudonym in brackets, and is a problem. */
	String quoted(String exact, String where, String source) {
		List<Treated> replaced = names.apply(exact).finds().stream().filter(treated -> treated.replaced() && treated.find().person() != null).toList();
		if (replaced.isEmpty())
			return exact;
		problem(ProblemKind.IDENTITY_IN_SOURCE, where, "problem.identity", source);
		StringBuilder text = new StringBuilder(exact);
		for (Treated treated : replaced.reversed())
			text.replace(treated.find().start(), treated.find().end(), "[" + treated.replacement().replaceAll("^\\[|\\]$", "") + "]");
		return text.toString();
	}

	void problem(ProblemKind kind, String where, String key, Object... values) {
		BriefProblem problem = new BriefProblem(kind, where == null ? "" : where, Messages.get(key, values));
		if (!problems.contains(problem))
			problems.add(problem);
	}

	/** Takes a footnote and returns its number. */
	int note(List<Inline> content) {
		notes.add(new Footnote(notes.size() + 1, content));
		return notes.size();
	}

	/** Counts the lead-ins of quotations, so that they vary. */
	int nextLeadIn() {
		return leadIns++;
	}

	List<Footnote> notes() {
		return notes;
	}

	List<BriefProblem> problems() {
		return problems;
	}
}
