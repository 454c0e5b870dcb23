package org.pincite.brief.internal.compose;

import java.util.List;
import java.util.Optional;

import org.pincite.brief.ProblemKind;
import org.pincite.library.Passage;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.matter.Pin;

/** Compares a pin with the stored source before anything of it is printed. */
final class PinCheck {
	private final Composition composition;

	PinCheck(Composition composition) {
		this.composition = composition;
	}

	/**
	 * What was found.
	 *
	 * @param source  the source, if it is in the library
	 * @param matches whether the quote stands in its text, unmoved or moved
	 * @param locator page or section to cite, or null
	 */
	record Result(Optional<Source> source, boolean matches, String locator) {
	}

	Result of(Pin pin) {
		Optional<Source> source = pin.getSource() == null ? Optional.empty() : composition.library.find(pin.getSource());
		if (source.isEmpty()) {
			composition.problem(ProblemKind.MISSING_SOURCE, pin.getId(), "problem.source", label(pin, source));
			return new Result(source, false, blankToNull(pin.getLocator()));
		}
		Optional<Passage> passage = anchored(pin, source.get());
		if (passage.isEmpty())
			composition.problem(ProblemKind.QUOTE_MISMATCH, pin.getId(), "problem.quote", label(pin, source));
		if (isDigest(pin, source.get()))
			return new Result(source, passage.isPresent(), null);
		return new Result(source, passage.isPresent(), locator(pin, source.get(), passage));
	}

	static boolean isDigest(Pin pin, Source source) {
		return pin.isDigest() || source.digest();
	}

	static String label(Pin pin, Optional<Source> source) {
		if (source.isPresent())
			return source.get().shortTitle();
		return pin.getSourceTitle() != null ? pin.getSourceTitle() : String.valueOf(pin.getSource());
	}

	private Optional<Passage> anchored(Pin pin, Source source) {
		String exact = pin.getExact();
		if (exact == null || exact.isBlank())
			return Optional.empty();
		SourceText text = composition.library.text(source.id());
		boolean unmoved = pin.getStart() >= 0 && pin.getEnd() <= text.length() && pin.getStart() < pin.getEnd()
				&& text.value().substring(pin.getStart(), pin.getEnd()).equals(exact);
		if (unmoved)
			return Optional.of(composition.passages.at(source.id(), pin.getStart(), pin.getEnd()));
		if (pin.getTextHash() != null && pin.getStart() >= 0 && pin.getEnd() - pin.getStart() == exact.length()) {
			Passage pinned = new Passage(source.id(), pin.getTextHash(), pin.getStart(), pin.getEnd(), exact, orEmpty(pin.getPrefix()), orEmpty(pin.getSuffix()),
					pin.getLocator());
			Optional<Passage> anchored = composition.passages.anchor(pinned);
			if (anchored.isPresent())
				return anchored;
			if (composition.passages.inAnotherVersion(pinned))
				return Optional.of(pinned);
		}
		List<Passage> places = composition.passages.quoted(source.id(), exact);
		return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
	}

	private String locator(Pin pin, Source source, Optional<Passage> passage) {
		String stated = blankToNull(pin.getLocator());
		String marked = passage.map(Passage::locator).map(PinCheck::blankToNull).orElse(null);
		if (stated == null && marked == null) {
			if (needsPage(source.kind()))
				composition.problem(ProblemKind.UNVERIFIED_PINPOINT, pin.getId(), "problem.page", source.shortTitle());
			return null;
		}
		if (marked != null && stated != null && !dashes(marked).equals(dashes(stated)))
			composition.problem(ProblemKind.UNVERIFIED_PINPOINT, pin.getId(), "problem.page.differs", source.shortTitle(), stated, marked);
		if (marked == null && passage.isPresent() && needsPage(source.kind()))
			composition.problem(ProblemKind.UNVERIFIED_PINPOINT, pin.getId(), "problem.page", source.shortTitle());
		return stated != null ? stated : marked;
	}

	private static boolean needsPage(SourceKind kind) {
		return kind == SourceKind.CASE || kind == SourceKind.AGENCY_DECISION;
	}

	private static String dashes(String locator) {
		return locator.replace('-', '\u2013').replace(" ", "");
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
