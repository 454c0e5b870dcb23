package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.pincite.vault.Redaction;

/** What the parts of one composition share: the matter, the sources, and what has been cited, pinned and found wrong so far. */
final class Composition {
	final Matter matter;
	final ForumProfile forum;
	final Library library;
	final Passages passages;
	final CitedSources sources;
	private final Function<String, Redaction> names;
	final CitationLedger ledger = new CitationLedger();
	final Set<String> usedPins = new HashSet<>();
	private final List<Footnote> notes = new ArrayList<>();
	private final List<BriefProblem> problems = new ArrayList<>();
	private final Map<Redaction.Kind, Integer> remaining = new EnumMap<>(Redaction.Kind.class);
	private int leadIns;

	/** @param names puts pseudonyms in the place of the names of the matter's people */
	Composition(Matter matter, ForumProfile forum, Library library, Passages passages, CitedSources sources, Function<String, Redaction> names) {
		this.matter = matter;
		this.forum = forum;
		this.library = library;
		this.passages = passages;
		this.sources = sources;
		this.names = names;
	}

	/** A text of the matter as it may leave it; empty for null. */
	String text(String ofMatter) {
		if (ofMatter == null)
			return "";
		Redaction redaction = names.apply(ofMatter);
		redaction.remaining().forEach(find -> remaining.merge(find.kind(), 1, Integer::sum));
		return redaction.text();
	}

	/** Words of a source. A name of the matter's people in them gives way to its pseudonym in brackets, and is a problem. */
	String quoted(String exact, String where, String source) {
		Redaction redaction = names.apply(exact);
		List<Redaction.Find> replaced = redaction.finds().stream().filter(Redaction.Find::replaced).toList();
		if (replaced.isEmpty())
			return exact;
		problem(ProblemKind.IDENTITY_IN_SOURCE, where, "problem.identity", source);
		StringBuilder text = new StringBuilder(exact);
		for (Redaction.Find find : replaced.reversed())
			text.replace(find.start(), find.end(), "[" + find.replacement() + "]");
		return text.toString();
	}

	/** Reports what may still point to a person in the matter's own words. */
	void reportRemaining() {
		if (!remaining.isEmpty())
			problem(ProblemKind.IDENTITY_LEFT, "", "problem.remaining", remaining.values().stream().mapToInt(Integer::intValue).sum());
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
