package org.pincite.citation.internal;

import java.util.List;
import java.util.Optional;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;

/** Reads what a user typed: one citation, spelled carelessly. */
final class TypedCitation {

	private static final String[][] CORRECTIONS = { { "(?i)\\bcfr\\b|(?i)\\bc\\.f\\.r\\b\\.?", "C.F.R." }, { "(?i)\\busca?\\b|(?i)\\bu\\.s\\.c\\.a?\\b\\.?", "U.S.C." },
			{ "(?i)\\bi\\s*&?\\s*n\\s*dec\\b\\.?", "I. & N. Dec." }, { "(?i)\\bfed\\.?\\s*reg\\b\\.?", "Fed. Reg." }, { "(?i)\\bina\\b", "INA" },
			{ "(?i)\\b(\\d+)\\s+f\\.?\\s*([234])d\\b", "$1 F.$2d" }, { "(?i)\\b(\\d+)\\s+f\\.?\\s*4th\\b", "$1 F.4th" }, { "(?i)\\bu\\.?\\s?s\\.?(?=\\s+(at\\s+)?\\d)", "U.S." }, { "(?i)\\bs\\.?\\s?ct\\b\\.?", "S. Ct." },
			{ "(?i)\\bf\\.?\\s*supp\\.?\\s*([23])d\\b", "F. Supp. $1d" }, { "(?i)\\bf\\.?\\s*app'?x\\b\\.?", "F. App'x" },
			{ "(?i)\\bl\\.?\\s?ed\\.?\\s*2d\\b", "L. Ed. 2d" }, { "(?i)\\bwl\\b", "WL" } };

	private TypedCitation() {
	}

	static Optional<Citation> parse(StandardCitations engine, String typed) {
		if (typed == null || typed.length() > 600)
			return Optional.empty();
		String text = typed.strip();
		Optional<Citation> plain = whole(engine, text);
		if (plain.isPresent())
			return plain;
		String corrected = text;
		for (String[] c : CORRECTIONS)
			corrected = corrected.replaceAll(c[0], c[1]);
		Optional<Citation> again = whole(engine, corrected);
		return again.isPresent() ? again : whole(engine, corrected.replaceAll("(?i)\\bsec(tion|s|\\.)?\\s+(?=\\d)", "\u00a7 "));
	}

	/** The first citation when it, with its parallel ones and what stands in its parentheticals, is all there is. */
	private static Optional<Citation> whole(StandardCitations engine, String text) {
		List<Citation> found = engine.in(text);
		if (found.isEmpty() || found.get(0).kind() == CitationKind.UNKNOWN)
			return Optional.empty();
		Citation first = found.get(0);
		int end = first.full().end();
		for (Citation c : found) {
			if (c == first || c.canonical() != null && first.parallel().contains(c.canonical()) || first.full().contains(c.core()) && c.core().start() > first.core().end())
				continue;
			if (c.core().start() >= end && !first.history().isEmpty())
				continue;
			return Optional.empty();
		}
		String before = text.substring(0, first.full().start()).strip();
		String after = first.history().isEmpty() ? text.substring(Math.min(text.length(), end)).strip() : "";
		boolean signal = before.isEmpty() || before.replaceAll("[,;\"\u201c(\\[]", "").strip().equalsIgnoreCase(first.signal() == null ? "" : first.signal());
		return signal && after.matches("[.,;:)\\]]*") ? Optional.of(first) : Optional.empty();
	}
}
