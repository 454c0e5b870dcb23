package org.pincite.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Citations;
import org.pincite.citation.Span;
import org.pincite.search.tree.Cited;

/** Finds the citations among plain words: those that would be found in any text, and those typed without capitals or periods. */
final class TypedCitations {
	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final int LONGEST = 8;

	/** A citation and where it stands, names, court and year included. */
	record Typed(Cited cited, Span span) {
	}

	private TypedCitations() {
	}

	/** Citations in order, none overlapping another. */
	static List<Typed> in(String query) {
		List<Typed> found = new ArrayList<>();
		int end = 0;
		for (Citation citation : Citations.standard().in(query)) {
			Cited cited = cited(citation);
			if (cited == null || citation.full().start() < end)
				continue;
			found.add(new Typed(cited, citation.full()));
			end = citation.full().end();
		}
		found.addAll(careless(query, found));
		found.sort(Comparator.comparingInt(typed -> typed.span().start()));
		return found;
	}

	/** {@code 8 cfr 208.6}: rows of words, beginning with a number, that can be read as a citation. */
	private static List<Typed> careless(String query, List<Typed> known) {
		List<Span> words = new ArrayList<>();
		Matcher word = WORD.matcher(query);
		while (word.find() && words.size() < 200)
			words.add(new Span(word.start(), word.end()));
		List<Typed> found = new ArrayList<>();
		for (int i = 0; i + 1 < words.size(); i++) {
			if (!Character.isDigit(query.charAt(words.get(i).start())))
				continue;
			for (int last = Math.min(words.size(), i + LONGEST) - 1; last > i; last--) {
				Span row = new Span(words.get(i).start(), words.get(last).end());
				if (known.stream().anyMatch(typed -> typed.span().overlaps(row)))
					continue;
				Optional<Cited> cited = Citations.standard().parse(row.of(query)).map(TypedCitations::cited);
				if (cited.isPresent()) {
					found.add(new Typed(cited.get(), row));
					i = last;
				}
			}
		}
		return found;
	}

	/** The authority a citation names, or null if it needs a context: {@code id. at 5}. */
	private static Cited cited(Citation citation) {
		if (citation.kind() == CitationKind.SHORT && citation.volume() != null && citation.reporter() != null) {
			String page = citation.pin() != null ? citation.pin() : citation.page();
			String digits = page == null ? "" : page.replaceFirst("\\D.*", "");
			return digits.isEmpty() || digits.length() > 7 ? null
					: new Cited(citation.volume() + " " + citation.reporter(), Integer.valueOf(digits));
		}
		if (citation.kind() == CitationKind.CASE || citation.kind() == CitationKind.LAW || citation.kind() == CitationKind.JOURNAL
				|| citation.kind() == CitationKind.CONSTITUTION) {
			String key = citation.authority() != null ? citation.authority() : citation.canonical();
			return key == null ? null : new Cited(key, null);
		}
		return null;
	}
}
