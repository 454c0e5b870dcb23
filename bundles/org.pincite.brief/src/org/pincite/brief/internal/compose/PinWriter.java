package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pincite.brief.Face;
import org.pincite.brief.ForumRule;
import org.pincite.brief.Inline;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.TextRun;
import org.pincite.brief.Words;
import org.pincite.brief.internal.Messages;
import org.pincite.library.Source;
import org.pincite.library.Verification;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;

/**
 * Writes a pin as quotation and citation. The words of a source stand in quotation marks, or set off when they are 50 or more; the words of a digest
 * never do: they stand in brackets that say what they are.
 */
final class PinWriter {
	/** Bluebook B5.2. */
	static final int BLOCK_QUOTE_WORDS = 50;

	private final Composition composition;
	private final PinCheck check;

	PinWriter(Composition composition) {
		this.composition = composition;
		this.check = new PinCheck(composition);
	}

	/**
	 * @param after the author's words that follow the pin, which decide whether the citation is a sentence or a clause
	 * @return what is left of {@code after}: a full stop that the citation brings itself is taken away
	 */
	String write(Pin pin, String after, Flow flow) {
		composition.usedPins.add(pin.getId());
		PinCheck.Result found = check.of(pin);
		boolean digest = found.source().isPresent() && PinCheck.isDigest(pin, found.source().get());
		boolean clause = !digest && goesOn(after);
		String exact = composition.quoted(pin.getExact() == null ? "" : pin.getExact(), pin.getId(), PinCheck.label(pin, found.source()));
		if (digest)
			digest(pin, found.source().get(), exact, flow);
		else if (Words.in(exact) >= BLOCK_QUOTE_WORDS)
			setOff(pin, found, exact, flow);
		else if (signal(pin) != null && flow.atSentenceStart() && !flow.endsInColon())
			parenthetical(pin, found, exact, flow);
		else
			inline(pin, found, exact, clause, flow);
		marks(found, flow);
		return rest(after, clause, flow);
	}

	private void inline(Pin pin, PinCheck.Result found, String exact, boolean clause, Flow flow) {
		if (flow.atSentenceStart() && !flow.endsInColon())
			leadIn(found.source(), flow);
		flow.space();
		flow.words(clause ? QuoteText.clause(exact) : QuoteText.sentence(exact));
		flow.words(" ");
		signal(pin, !clause, flow);
		cite(pin, found, flow);
		if (!clause)
			stop(flow);
	}

	private void parenthetical(Pin pin, PinCheck.Result found, String exact, Flow flow) {
		flow.space();
		signal(pin, true, flow);
		cite(pin, found, flow);
		flow.words(" (" + QuoteText.bare(exact) + ").");
	}

	private void setOff(Pin pin, PinCheck.Result found, String exact, Flow flow) {
		if (flow.atSentenceStart() && !flow.endsInColon())
			leadIn(found.source(), flow);
		List<List<Inline>> paragraphs = new ArrayList<>();
		QuoteText.paragraphs(exact).forEach(p -> paragraphs.add(List.of(TextRun.plain(p))));
		flow.blockQuote(paragraphs);
		signal(pin, true, flow);
		cite(pin, found, flow);
		stop(flow);
	}

	private void digest(Pin pin, Source source, String exact, Flow flow) {
		composition.problem(ProblemKind.DIGEST_NOT_SOURCE, pin.getId(), "problem.digest", source.shortTitle());
		flow.space();
		flow.add(new TextRun(Messages.get("brief.digest.label"), Face.BOLD));
		String words = QuoteText.oneLine(exact);
		flow.words(" " + words);
		flow.add(new TextRun(Messages.get("brief.digest.end"), Face.BOLD));
		flow.words(words.matches(".*[.?!]") ? " " : ". ");
		flow.add(new TextRun(capital(signal(pin) == null ? "see" : signal(pin)), Face.ITALIC));
		flow.words(" ");
		cite(pin, new PinCheck.Result(Optional.of(source), true, null), flow);
		flow.words(" " + Messages.get("brief.digest.parenthetical") + ".");
	}

	private void cite(Pin pin, PinCheck.Result found, Flow flow) {
		Optional<Citable> citable = found.source().isPresent() ? citable(found.source().get(), found.locator(), pin.getId())
				: Optional.ofNullable(pin.getCitation()).flatMap(composition.sources::of);
		if (citable.isPresent()) {
			flow.cite(composition.ledger.cite(citable.get(), flow.inString()));
			return;
		}
		composition.problem(ProblemKind.UNRESOLVED_CITATION, pin.getId(), "problem.citation", PinCheck.label(pin, found.source()));
		flow.words(PinCheck.label(pin, found.source()));
	}

	/** The citation of a source; problems with it are noted. */
	Optional<Citable> citable(Source source, String locator, String where) {
		if (source.verification() == Verification.UNVERIFIED)
			composition.problem(ProblemKind.UNVERIFIED_AUTHORITY, where, "problem.unverified", source.shortTitle());
		disfavored(source, where);
		Optional<Citable> citable = composition.sources.of(source, locator);
		if (citable.isPresent())
			return citable;
		if (source.docket() == null)
			composition.problem(ProblemKind.UNRESOLVED_CITATION, where, "problem.citation", source.shortTitle());
		return Optional.of(composition.sources.withoutReporter(source, locator));
	}

	private void disfavored(Source source, String where) {
		Optional<ForumRule> rule = composition.forum.rule("unpublished-disfavored-before");
		if (rule.isPresent() && "unpublished".equals(source.status()) && composition.forum.id().equals(source.court()) && source.year() != null
				&& source.year() < Integer.parseInt(rule.get().value()))
			composition.problem(ProblemKind.DISFAVORED_AUTHORITY, where, "problem.unpublished", source.shortTitle(), composition.forum.name(),
					rule.get().source(), rule.get().value());
	}

	/** Visible marks that keep an unchecked quotation from being filed by oversight. */
	private void marks(PinCheck.Result found, Flow flow) {
		if (found.source().isEmpty())
			mark("brief.mark.missing", flow);
		else if (!found.matches())
			mark("brief.mark.mismatch", flow);
		if (found.source().map(s -> s.verification() == Verification.UNVERIFIED).orElse(false))
			mark("brief.mark.unverified", flow);
	}

	static void mark(String key, Flow flow) {
		flow.space();
		flow.add(new TextRun(Messages.get(key), Face.BOLD));
	}

	private void leadIn(Optional<Source> source, Flow flow) {
		flow.space();
		int n = composition.nextLeadIn();
		flow.words(source.map(s -> leadIn(s, n)).orElse(Messages.get("brief.leadin.other")));
	}

	private static String leadIn(Source source, int n) {
		boolean attorneyGeneral = "ag".equals(source.court());
		return switch (source.kind()) {
		case CASE -> Messages.get("brief.leadin.case." + (n % 3 + 1));
		case AGENCY_DECISION -> Messages.get(attorneyGeneral ? "brief.leadin.ag" : "brief.leadin.board." + (n % 2 + 1));
		case STATUTE -> Messages.get("brief.leadin.statute");
		case REGULATION -> Messages.get("brief.leadin.regulation");
		case NEWS -> source.origin() == null ? Messages.get("brief.leadin.other") : Messages.get("brief.leadin.news", source.origin());
		default -> Messages.get("brief.leadin.other");
		};
	}

	private static String signal(Pin pin) {
		if (pin.getSignal() != null && !pin.getSignal().isBlank())
			return pin.getSignal().strip();
		if (pin.getRole() == PinRole.ATTACKS)
			return "but see";
		return pin.getRole() == PinRole.BACKGROUND ? "see generally" : null;
	}

	private static void signal(Pin pin, boolean sentence, Flow flow) {
		String signal = signal(pin);
		if (signal == null)
			return;
		flow.add(new TextRun(sentence ? capital(signal) : signal.toLowerCase(Locale.ROOT), Face.ITALIC));
		flow.words(" ");
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** A full stop, unless the citation ends in one ({@code Id.}). */
	static void stop(Flow flow) {
		if (!flow.text().endsWith("."))
			flow.words(".");
	}

	/** Whether the author's sentence goes on after the pin. */
	private static boolean goesOn(String after) {
		String next = after.stripLeading();
		return !next.isEmpty() && (next.charAt(0) == ',' || next.charAt(0) == ';' || Character.isLowerCase(next.charAt(0)));
	}

	private static String rest(String after, boolean clause, Flow flow) {
		String next = after.stripLeading();
		if (!clause && next.startsWith("."))
			return next.substring(1);
		if (clause && Character.isLowerCase(next.charAt(0)) && flow.text().charAt(flow.text().length() - 1) != ',')
			return ", " + next;
		return clause ? next : after;
	}
}
