package org.pincite.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
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

/** The words, and rows of words, of the index that a word of a query stands for. Answers are kept for one query. */
final class Expansion {
	/** More forms than this are an error, never a silent cut. */
	static final int MOST = 20_000;

	/** A query that stands for too many words. */
	static final class TooWide extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final String text;

		TooWide(String text, int forms) {
			super("'" + text + "' stands for more than " + forms + " words of the library");
			this.text = text;
		}

		String text() {
			return text;
		}
	}

	private record Key(String field, WordTree word) {
	}

	private final IndexReader reader;
	private final Map<Key, List<List<String>>> known = new HashMap<>();

	Expansion(IndexReader reader) {
		this.reader = reader;
	}

	/** Alternatives, each a row of words that follow one another; usually of one word. */
	List<List<String>> of(WordTree word, String field) {
		return known.computeIfAbsent(new Key(field, word), key -> expand(word, field));
	}

	private List<List<String>> expand(WordTree word, String field) {
		return switch (word) {
		case Term term -> term(term);
		case Root root -> single(prefix(root.text(), root.text() + "!", field, text -> true));
		case Wildcard wildcard -> wildcard(wildcard, field);
		case Fuzzy fuzzy -> single(fuzzy(fuzzy, field));
		case Cased cased -> of(cased.word(), field);
		};
	}

	private static List<List<String>> single(Set<String> words) {
		return words.stream().map(List::of).toList();
	}

	private static List<List<String>> term(Term term) {
		Set<List<String>> rows = new LinkedHashSet<>();
		String text = term.text();
		if (text.indexOf('-') > 0) {
			List<String> parts = List.of(text.split("-"));
			String last = parts.getLast();
			for (String form : forms(last, term.forms())) {
				List<String> row = new ArrayList<>(parts.subList(0, parts.size() - 1));
				row.add(form);
				rows.add(row);
			}
			if (term.forms() != Forms.EXACT)
				forms(text.replace("-", ""), term.forms()).forEach(form -> rows.add(List.of(form)));
		} else if (text.indexOf('.') > 0 && Character.isLetter(text.charAt(0)) && term.forms() != Forms.EXACT) {
			rows.add(List.of(text));
			List<String> parts = List.of(text.split("\\."));
			rows.add(parts);
			rows.add(List.of(String.join("", parts)));
		} else {
			forms(text, term.forms()).forEach(form -> rows.add(List.of(form)));
		}
		return List.copyOf(rows);
	}

	private static Set<String> forms(String word, Forms forms) {
		return switch (forms) {
		case ALL -> WordForms.of(word);
		case EXACT, SINGULAR -> Set.of(word);
		case PLURAL -> WordForms.plurals(word);
		};
	}

	private List<List<String>> wildcard(Wildcard wildcard, String field) {
		String pattern = wildcard.pattern();
		int mark = pattern.indexOf('?');
		String begin = mark < 0 ? pattern : pattern.substring(0, mark);
		StringBuilder regex = new StringBuilder();
		for (char c : pattern.toCharArray())
			regex.append(c == '?' ? "." : Pattern.quote(String.valueOf(c)));
		regex.append(".{0,").append(wildcard.more()).append('}');
		Pattern compiled = Pattern.compile(regex.toString(), Pattern.DOTALL);
		return single(prefix(begin, pattern, field, text -> compiled.matcher(text).matches()));
	}

	private Set<String> prefix(String begin, String shown, String field, Predicate<String> wanted) {
		Set<String> found = new TreeSet<>();
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			if (terms == null)
				return found;
			TermsEnum each = terms.iterator();
			BytesRef from = new BytesRef(begin);
			if (each.seekCeil(from) == TermsEnum.SeekStatus.END)
				return found;
			for (BytesRef term = each.term(); term != null; term = each.next()) {
				String text = term.utf8ToString();
				if (!text.startsWith(begin))
					break;
				if (wanted.test(text) && found.add(text) && found.size() > MOST)
					throw new TooWide(shown, MOST);
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Set<String> fuzzy(Fuzzy fuzzy, String field) {
		Set<String> found = new TreeSet<>();
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			if (terms == null)
				return found;
			Automaton automaton = new LevenshteinAutomata(fuzzy.text(), true).toAutomaton(fuzzy.edits());
			TermsEnum each = new CompiledAutomaton(automaton, false, true, false).getTermsEnum(terms);
			for (BytesRef term = each.next(); term != null; term = each.next())
				if (found.add(term.utf8ToString()) && found.size() > MOST)
					throw new TooWide(fuzzy.text() + "~" + fuzzy.edits(), MOST);
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
