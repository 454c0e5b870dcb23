package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.And;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.WordTree;

/** What a newcomer types: words that are all wanted, phrases in quotation marks, citations. Only an empty query is wrong. */
final class PlainWords implements Language {
	static final PlainWords LANGUAGE = new PlainWords();
	private static final Pattern CONNECTORS = Pattern.compile("(?i)(?:^|\\s)(?:(?:w|pre|near)?[/+](?:\\d+|s|p|seg)|[&%]|but not|and not)(?:\\s|$)|\\w!(?:\\s|$)"
			+ "|\\batleast\\d+\\(");
	private static final int WORDS = 200;

	private PlainWords() {
	}

	@Override
	public Dialect dialect() {
		return Dialect.WORDS;
	}

	@Override
	public Reading read(String query) throws QuerySyntaxException {
		List<QueryTree> parts = parts(query);
		if (parts.isEmpty())
			throw new QuerySyntaxException(0, "a word, a phrase or a citation is expected", null);
		List<String> warnings = new ArrayList<>();
		if (CONNECTORS.matcher(query).find())
			warnings.add("This looks like terms and connectors, but was read as plain words; choose the Westlaw or Lexis language.");
		if (parts.size() > WORDS) {
			warnings.add("Only the first " + WORDS + " words were read.");
			parts = parts.subList(0, WORDS);
		}
		return new Reading(settled(And.of(parts)), warnings);
	}

	/** Words that make a citation only when they are written out cleanly are one. */
	private QueryTree settled(QueryTree tree) {
		QueryTree again = And.of(parts(print(tree)));
		return again.equals(tree) ? tree : settled(again);
	}

	private static List<QueryTree> parts(String query) {
		List<QueryTree> parts = new ArrayList<>();
		boolean inside = false;
		for (String piece : query.split("[\"“”„]", -1)) {
			if (inside)
				phrase(piece, parts);
			else
				unquoted(piece, parts);
			inside = !inside;
		}
		return parts;
	}

	private static void unquoted(String piece, List<QueryTree> parts) {
		int at = 0;
		for (TypedCitations.Typed typed : TypedCitations.in(piece)) {
			words(piece.substring(at, typed.span().start()), parts);
			parts.add(typed.cited());
			at = typed.span().end();
		}
		words(piece.substring(at), parts);
	}

	private static void words(String typed, List<QueryTree> parts) {
		for (String lexeme : typed.strip().split("\\s+")) {
			List<WordTree> words = WordReader.terms(lexeme, Forms.ALL);
			if (!words.isEmpty())
				parts.add(Phrase.of(words));
		}
	}

	private static void phrase(String piece, List<QueryTree> parts) {
		List<WordTree> words = WordReader.terms(piece, Forms.ALL);
		if (words.size() == 1)
			parts.add(new Term(((Term) words.getFirst()).text(), Forms.EXACT));
		else if (!words.isEmpty())
			parts.add(new Phrase(words));
	}

	@Override
	public String print(QueryTree tree) {
		return switch (tree) {
		case And and -> and.parts().stream().map(this::part).collect(Collectors.joining(" "));
		default -> part(tree);
		};
	}

	private String part(QueryTree tree) {
		return switch (tree) {
		case Term term when term.forms() == Forms.ALL -> term.text();
		case Term term when term.forms() == Forms.EXACT -> '"' + term.text() + '"';
		case Phrase phrase -> phrase.words().stream().map(word -> {
			if (word instanceof Term term && term.forms() == Forms.ALL)
				return term.text();
			throw new IllegalArgumentException("plain words cannot say " + word);
		}).collect(Collectors.joining(" ", "\"", "\""));
		case Cited cited -> cited.page() == null ? cited.citation() : cited.citation() + " at " + cited.page();
		default -> throw new IllegalArgumentException("plain words have no " + tree.getClass().getSimpleName());
		};
	}

	@Override
	public Translation express(QueryTree tree) {
		WordsAdaptation adaptation = new WordsAdaptation();
		QueryTree nearest = adaptation.all(tree);
		return new Translation(print(nearest), nearest, adaptation.warnings());
	}
}
