package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.AuthorityGroup;
import org.pincite.brief.CitationForm;
import org.pincite.brief.Face;
import org.pincite.brief.Inline;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Messages;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Citations;

/** Finds the citations that an author typed, so that they count in the table of authorities and <i>id.</i> refers to the right one. */
final class WrittenCitations {
	private static final Pattern SIGNAL = Pattern
			.compile("\\b(see generally|see also|see, e\\.g\\.,|see|but see|but cf\\.|cf\\.|accord|contra|compare|e\\.g\\.,)\\s*$", Pattern.CASE_INSENSITIVE);

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

	private final Composition composition;
	private final Citations citations;

	WrittenCitations(Composition composition, Citations citations) {
		this.composition = composition;
		this.citations = citations;
	}

	/**
	 * Adds a piece of the author's words to the flow, its citations made countable.
	 *
	 * @param citationFollows whether a citation comes right after, so that words at the end may be its signal
	 */
	void write(String words, String where, boolean citationFollows, Flow flow) {
		Emphasis text = Emphasis.of(words);
		List<Citation> found = citations.in(text.text());
		int at = 0;
		Citation outer = null;
		for (int i = 0; i < found.size(); i++) {
			Citation citation = found.get(i);
			boolean inside = outer != null && outer.full().contains(citation.core());
			int start = Math.max(at, inside ? citation.core().start() : citation.full().start());
			int next = i + 1 < found.size() ? found.get(i + 1).full().start() : text.text().length();
			int end = Math.max(start, Math.min(citation.full().end(), Math.max(next, citation.core().end())));
			italicise(text, at, start, citation);
			add(text.runs(at, start), flow);
			boolean joined = !inside && flow.inString();
			flow.addAll(run(citation, text.runs(start, end), inside, joined, where, found));
			at = end;
			outer = inside ? outer : citation;
		}
		if (citationFollows)
			italiciseSignal(text, at, text.text().length());
		add(text.runs(at, text.text().length()), flow);
	}

	private void add(List<TextRun> runs, Flow flow) {
		List<Inline> pieces = new ArrayList<>();
		addNamed(runs, pieces);
		flow.addAll(pieces);
	}

	/** The pieces of a heading; full citations in it count for their authorities. */
	List<Inline> heading(String words) {
		Emphasis text = Emphasis.of(words);
		List<Inline> pieces = new ArrayList<>();
		int at = 0;
		for (Citation citation : citations.in(text.text())) {
			int start = citation.full().start();
			if (start < at || !composition.sources.isFull(citation))
				continue;
			addNamed(text.runs(at, start), pieces);
			italicise(text, at, start, citation);
			pieces.add(composition.ledger.mentioned(composition.sources.citable(citation).entry(), CitationForm.FULL,
					text.runs(start, citation.full().end())));
			at = citation.full().end();
		}
		addNamed(text.runs(at, text.text().length()), pieces);
		return pieces;
	}

	/** Adds runs; one in italics that is the name of a case cited before counts for it. */
	private void addNamed(List<TextRun> runs, List<Inline> pieces) {
		for (TextRun run : runs)
			pieces.add(run.face().equals(Face.ITALIC) ? named(run) : run);
	}

	private Inline named(TextRun run) {
		String name = POSSESSIVE.matcher(run.text().strip()).replaceFirst("");
		for (AuthorityEntry entry : composition.ledger.entries())
			if (entry.group() == AuthorityGroup.CASES && (entry.shortName().startsWith(name + ",") || entry.title().getFirst().text().equals(name)))
				return composition.ledger.mentioned(entry, CitationForm.SHORT, List.of(run));
		return run;
	}

	private List<? extends Inline> run(Citation citation, List<TextRun> runs, boolean inside, boolean joined, String where,
			List<Citation> all) {
		Optional<Citable> cited = cited(citation, all);
		if (cited.isEmpty()) {
			if (citation.kind() != CitationKind.UNKNOWN && citation.kind() != CitationKind.REFERENCE)
				composition.problem(ProblemKind.UNRESOLVED_CITATION, where, "problem.literal", citation.text(),
						citation.broken() == null ? Messages.get("problem.literal.unknown") : citation.broken());
			return runs;
		}
		return List.of(inside ? composition.ledger.writtenInside(cited.get(), form(citation.kind()), runs)
				: composition.ledger.written(cited.get(), form(citation.kind()), runs, joined));
	}

	private Optional<Citable> cited(Citation citation, List<Citation> all) {
		if (composition.sources.isFull(citation))
			return Optional.of(composition.sources.citable(citation));
		if (citation.authority() != null) {
			for (Citation other : all)
				if (composition.sources.isFull(other) && citation.authority().equals(other.authority()))
					return Optional.of(composition.sources.citable(other));
		}
		return switch (citation.kind()) {
		case ID -> composition.ledger.antecedent();
		case SHORT -> citedBefore(citation);
		default -> Optional.empty();
		};
	}

	private Optional<Citable> citedBefore(Citation citation) {
		if (citation.volume() == null || citation.reporter() == null)
			return Optional.empty();
		String begin = citation.volume() + " " + citation.reporter() + " ";
		return composition.ledger.cited().stream().filter(c -> c.base().startsWith(begin)).reduce((a, b) -> b);
	}

	private static CitationForm form(CitationKind kind) {
		return switch (kind) {
		case SHORT, REFERENCE -> CitationForm.SHORT;
		case ID -> CitationForm.ID;
		case SUPRA -> CitationForm.SUPRA;
		default -> CitationForm.FULL;
		};
	}

	/** Case names, <i>id.</i>, <i>supra</i> and signals are italic (Bluebook B2). */
	private static void italicise(Emphasis text, int from, int start, Citation citation) {
		italiciseSignal(text, from, start);
		int core = citation.core().start();
		switch (citation.kind()) {
		case CASE, SHORT -> text.italic(start, Math.max(start, nameEnd(text.text(), start, core)));
		case ID -> text.italic(core, Math.min(citation.core().end(), core + 3));
		default -> {
			int supra = text.text().indexOf("supra", start);
			if (supra >= 0 && supra < citation.full().end())
				text.italic(supra, supra + "supra".length());
		}
		}
	}

	private static void italiciseSignal(Emphasis text, int from, int to) {
		Matcher signal = SIGNAL.matcher(text.text().substring(from, to));
		if (signal.find())
			text.italic(from + signal.start(1), from + signal.end(1));
	}

	private static int nameEnd(String text, int start, int core) {
		int end = core;
		while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ','))
			end--;
		return end;
	}
}
