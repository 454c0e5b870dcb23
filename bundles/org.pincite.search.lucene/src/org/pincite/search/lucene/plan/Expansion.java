package org.pincite.search.lucene.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.pincite.search.text.WordForms;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Wildcard;
import org.pincite.search.tree.WordTree;

/** Finds the words of the index that a word of a query stands for. Answers are kept for one query. */
final class Expansion {
	/** More words than this are an error, never a silent cut. */
	static final int MOST = 5_000;

	private record Key(String field, WordTree word) {
	}

	private final IndexReader reader;
	private final Map<Key, Alternatives> known = new HashMap<>();

	Expansion(IndexReader reader) {
		this.reader = reader;
	}

	/** @throws TooWide if there are too many */
	Alternatives of(WordTree word, String field) {
		Key key = new Key(field, word);
		Alternatives found = known.get(key);
		if (found == null)
			known.put(key, found = expand(word, field));
		return found;
	}

	private Alternatives expand(WordTree word, String field) {
		return switch (word) {
		case Term term when compound(term.text()) -> compound(term.text(), term.forms() == Forms.EXACT, last -> forms(last, term.forms()), Set::of);
		case Term term when abbreviated(term.text()) && term.forms() != Forms.EXACT -> abbreviation(term.text());
		case Term term -> Alternatives.of(forms(term.text(), term.forms()));
		case Root root -> compoundOrOne(root.text(), last -> prefix(last, root.text(), field, any -> true), Set::of);
		case Wildcard wildcard -> compoundOrOne(wildcard.pattern(), last -> pattern(last, wildcard.more(), field), part -> pattern(part, 0, field));
		case Fuzzy fuzzy -> Alternatives.of(fuzzy(fuzzy, field));
		case Cased cased -> of(cased.word(), field);
		};
	}

	private static boolean compound(String text) {
		return text.indexOf('-') > 0;
	}

	/** {@code c.b.c}, {@code f.3d}, but not {@code 208.6}. */
	private static boolean abbreviated(String text) {
		return text.indexOf('.') > 0 && text.chars().anyMatch(Character::isLetter);
	}

	private static Alternatives compoundOrOne(String text, Function<String, Set<String>> last, Function<String, Set<String>> others) {
		return compound(text) ? compound(text, false, last, others) : Alternatives.of(last.apply(text));
	}

	/** The parts in a row, and, unless an exact form is wanted, written as one word. */
	private static Alternatives compound(String text, boolean exact, Function<String, Set<String>> last, Function<String, Set<String>> others) {
		String[] parts = text.split("-");
		List<Set<String>> row = new ArrayList<>();
		for (int i = 0; i < parts.length - 1; i++)
			row.add(others.apply(parts[i]));
		row.add(last.apply(parts[parts.length - 1]));
		return new Alternatives(exact ? Set.of() : last.apply(String.join("", parts)), List.of(row), exact);
	}

	private static Alternatives abbreviation(String text) {
		List<Set<String>> row = new ArrayList<>();
		for (String part : text.split("\\."))
			row.add(Set.of(part));
		String last = row.removeLast().iterator().next();
		row.add(Set.of(last, last + "'s"));
		String joined = text.replace(".", "");
		return new Alternatives(new LinkedHashSet<>(List.of(text, text + "'s", joined, joined + "'s")), List.of(row), false);
	}

	private static Set<String> forms(String word, Forms forms) {
		return switch (forms) {
		case ALL -> WordForms.of(word);
		case EXACT, SINGULAR -> Set.of(word);
		case PLURAL -> WordForms.plurals(word);
		};
	}

	private Set<String> pattern(String pattern, int more, String field) {
		int mark = pattern.indexOf('?');
		if (mark < 0 && more == 0)
			return Set.of(pattern);
		StringBuilder regex = new StringBuilder();
		pattern.codePoints().forEach(c -> regex.append(c == '?' ? "." : Pattern.quote(Character.toString(c))));
		Pattern compiled = Pattern.compile(regex.append(".{0,").append(more).append('}').toString(), Pattern.DOTALL);
		return prefix(mark < 0 ? pattern : pattern.substring(0, mark), pattern, field, text -> compiled.matcher(text).matches());
	}

	private Set<String> prefix(String begin, String shown, String field, Predicate<String> wanted) {
		Set<String> found = new TreeSet<>();
		int count = 0;
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			TermsEnum each = terms == null ? null : terms.iterator();
			if (each == null || each.seekCeil(new BytesRef(begin)) == TermsEnum.SeekStatus.END)
				return found;
			BytesRef prefix = new BytesRef(begin);
			for (BytesRef term = each.term(); term != null && org.apache.lucene.util.StringHelper.startsWith(term, prefix); term = each.next()) {
				String text = term.utf8ToString();
				if (wanted.test(text) && ++count <= MOST)
					found.add(text);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (count > MOST)
			throw new TooWide(shown, count);
		return found;
	}

	private Set<String> fuzzy(Fuzzy fuzzy, String field) {
		Set<String> found = new TreeSet<>();
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			if (terms == null)
				return found;
			CompiledAutomaton automaton = new CompiledAutomaton(new LevenshteinAutomata(fuzzy.text(), true).toAutomaton(fuzzy.edits()), false, true, false);
			TermsEnum each = automaton.getTermsEnum(terms);
			for (BytesRef term = each.next(); term != null; term = each.next())
				found.add(term.utf8ToString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (found.size() > MOST)
			throw new TooWide(fuzzy.text(), found.size());
		return found;
	}
}
