package org.pincite.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.search.tree.And;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Measure;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Related;
import org.pincite.search.tree.WordTree;

/** Lucene queries that let through every document that can satisfy a tree; {@link Matcher} decides among those. Parts without positions are exact. */
final class Approximation {
	private final IndexReader reader;
	private final Expansion expansion;
	private final SourceLookup sources;

	Approximation(IndexReader reader, Expansion expansion, SourceLookup sources) {
		this.reader = reader;
		this.expansion = expansion;
		this.sources = sources;
	}

	Query of(QueryTree tree, List<String> fields) {
		return switch (tree) {
		case And and -> all(and.parts(), fields);
		case Or or -> any(or.parts(), fields);
		case Except except -> of(except.wanted(), fields);
		case In in -> of(in.part(), in.fields().stream().map(Fields::name).toList());
		case AtLeast least -> of(least.part(), fields);
		case Near near -> all(near.parts(), fields);
		case NotNear not -> of(not.left(), fields);
		case Phrase phrase -> all(phrase.parts(), fields);
		case WordTree word -> word(word, fields);
		default -> exact(tree);
		};
	}

	private Query all(List<? extends QueryTree> parts, List<String> fields) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		parts.forEach(part -> query.add(of(part, fields), Occur.FILTER));
		return query.build();
	}

	private Query any(List<QueryTree> parts, List<String> fields) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		parts.forEach(part -> query.add(of(part, fields), Occur.SHOULD));
		return query.build();
	}

	private Query word(WordTree word, List<String> fields) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (String field : fields) {
			List<List<String>> rows = expansion.of(word, field);
			List<BytesRef> single = rows.stream().filter(row -> row.size() == 1).map(row -> new BytesRef(row.getFirst())).toList();
			if (!single.isEmpty())
				query.add(new TermInSetQuery(field, single), Occur.SHOULD);
			for (List<String> row : rows)
				if (row.size() > 1) {
					BooleanQuery.Builder all = new BooleanQuery.Builder();
					row.forEach(each -> all.add(new TermQuery(new Term(field, each)), Occur.FILTER));
					query.add(all.build(), Occur.SHOULD);
				}
		}
		return query.build();
	}

	/** The documents of a part without positions. */
	Query exact(QueryTree tree) {
		return switch (tree) {
		case Dates dates -> LongPoint.newRangeQuery(Fields.DAY, dates.from() == null ? Long.MIN_VALUE : dates.from().toEpochDay(),
				dates.to() == null ? Long.MAX_VALUE : dates.to().toEpochDay());
		case Numbers numbers when numbers.measure() == Measure.PAGES -> IntPoint.newRangeQuery(Fields.PAGES,
				numbers.from() == null ? Integer.MIN_VALUE : numbers.from(), numbers.to() == null ? Integer.MAX_VALUE : numbers.to());
		case Numbers numbers -> cited(numbers);
		case Cited cited -> authority(cited);
		case Citing citing -> keys(Fields.CITES, sources.keys(citing.source()));
		case Related related -> sources.related(related.source(), reader);
		case Everything everything -> new MatchAllDocsQuery();
		default -> throw new IllegalArgumentException("not a part without positions: " + tree);
		};
	}

	private static Query keys(String field, List<String> keys) {
		return keys.isEmpty() ? new MatchNoDocsQuery("no such source") : new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList());
	}

	/** The authority itself, and what cites it. */
	private Query authority(Cited cited) {
		String key = own(cited);
		if (key == null)
			return new MatchNoDocsQuery("no such page");
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(new TermQuery(new Term(Fields.OWN, key)), Occur.SHOULD);
		List<String> all = sources.keys(key);
		query.add(keys(Fields.CITES, all.isEmpty() ? List.of(key) : all), Occur.SHOULD);
		return query.build();
	}

	/** Normalised citation of the authority itself; for an interior page of the last one that begins at or before it. */
	String own(Cited cited) {
		String key = Fields.normal(cited.citation());
		if (cited.page() == null)
			return key;
		String best = null;
		int bestPage = -1;
		for (String term : terms(Fields.OWN, key)) {
			String rest = term.substring(key.length());
			if (rest.matches("\\d{1,7}") && Integer.parseInt(rest) <= cited.page() && Integer.parseInt(rest) > bestPage) {
				best = term;
				bestPage = Integer.parseInt(rest);
			}
		}
		return best;
	}

	private List<String> terms(String field, String prefix) {
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			ArrayList<String> found = new ArrayList<>();
			if (terms == null)
				return found;
			TermsEnum each = terms.iterator();
			if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END)
				return found;
			for (BytesRef term = each.term(); term != null && term.utf8ToString().startsWith(prefix); term = each.next())
				found.add(term.utf8ToString());
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Documents whose own citations are cited by so many others. */
	private Query cited(Numbers numbers) {
		List<BytesRef> found = new ArrayList<>();
		try {
			for (String own : terms(Fields.OWN, "")) {
				int count = reader.docFreq(new Term(Fields.CITES, own));
				if ((numbers.from() == null || count >= numbers.from()) && (numbers.to() == null || count <= numbers.to()))
					found.add(new BytesRef(own));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found.isEmpty() ? new MatchNoDocsQuery("none cited so often") : new TermInSetQuery(Fields.OWN, found);
	}
}
