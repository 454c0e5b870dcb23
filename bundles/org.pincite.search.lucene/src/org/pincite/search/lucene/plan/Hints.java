package org.pincite.search.lucene.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.QueryTree;

/** Says why nothing was found: which words no source has, how they may be spelled, which citations the library lacks. */
public final class Hints {
	private static final int MOST = 3;
	private static final int SHORT = 5;
	private static final List<String> FIELDS = List.of(Names.PLAIN);
	private final IndexSearcher searcher;
	private final Authorities authorities;
	private final List<String> found = new ArrayList<>();

	public Hints(IndexSearcher searcher, Authorities authorities) {
		this.searcher = searcher;
		this.authorities = authorities;
	}

	/** At most a few, in the order of the words. */
	public List<String> of(QueryTree tree) throws IOException {
		collect(tree);
		return found.stream().distinct().limit(MOST).toList();
	}

	private void collect(QueryTree tree) throws IOException {
		switch (tree) {
		case org.pincite.search.tree.Term term -> missing(term);
		case Cited cited when searcher.count(authorities.query(cited)) == 0 -> found
				.add(cited.citation() + (cited.page() == null ? "" : " at " + cited.page()) + " is not in the library, and nothing there cites it.");
		case Except except -> collect(except.wanted());
		case NotNear not -> collect(not.left());
		default -> {
			for (QueryTree part : tree.parts())
				collect(part);
		}
		}
	}

	private void missing(org.pincite.search.tree.Term term) throws IOException {
		IndexReader reader = searcher.getIndexReader();
		Expansion expansion = new Expansion(reader);
		for (String field : FIELDS)
			for (String word : expansion.of(term, field).all())
				if (reader.docFreq(new Term(field, word)) > 0)
					return;
		found.add("No source has the word " + term.text() + nearest(term.text(), reader).map(near -> "; did you mean " + near + "?").orElse("."));
	}

	/** The most frequent word that takes the fewest edits. */
	private static Optional<String> nearest(String word, IndexReader reader) throws IOException {
		String best = null;
		int most = 0;
		for (int edits = 1; best == null && edits <= (word.length() > SHORT ? 2 : 1) && word.length() > 2; edits++)
			for (String field : FIELDS) {
				Terms terms = MultiTerms.getTerms(reader, field);
				if (terms == null)
					continue;
				CompiledAutomaton automaton = new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), false, true, false);
				TermsEnum each = automaton.getTermsEnum(terms);
				for (BytesRef term = each.next(); term != null; term = each.next())
					if (each.docFreq() > most) {
						most = each.docFreq();
						best = term.utf8ToString();
					}
			}
		return Optional.ofNullable(best);
	}
}
