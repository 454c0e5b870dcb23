package org.pincite.search.lucene.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

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
import org.apache.lucene.util.BytesRef;
import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.index.SourceForm;
import org.pincite.search.tree.Cited;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Measure;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Related;

/** Queries for what is true of a document as a whole: dates and numbers, which authority it is, what it cites. */
public final class Authorities {
	/** Pages that an opinion without page marks may have. */
	private static final int LONG_OPINION = 60;
	private final IndexReader reader;
	private final Library library;

	public Authorities(IndexReader reader, Library library) {
		this.reader = reader;
		this.library = library;
	}

	Query query(QueryTree tree) {
		return switch (tree) {
		case Dates dates -> LongPoint.newRangeQuery(Names.DATE, dates.from() == null ? Long.MIN_VALUE : dates.from().toEpochDay(),
				dates.to() == null ? Long.MAX_VALUE : dates.to().toEpochDay());
		case Numbers numbers when numbers.measure() == Measure.PAGES -> LongPoint.newRangeQuery(Names.PAGES,
				numbers.from() == null ? Long.MIN_VALUE : numbers.from(), numbers.to() == null ? Long.MAX_VALUE : numbers.to());
		case Numbers numbers -> cited(numbers);
		case Cited cited -> new BooleanQuery.Builder().add(itself(cited), Occur.SHOULD).add(citing(cited), Occur.SHOULD).build();
		case Citing citing -> keywords(Names.CITES, keys(citing.source()));
		case Related related -> new Relatives(reader, library).of(find(related.source()).orElse(null));
		case Everything everything -> new MatchAllDocsQuery();
		default -> throw new IllegalArgumentException("is not about a whole document: " + tree);
		};
	}

	/** The authority itself. */
	public Query itself(Cited cited) {
		return keywords(Names.CITED_AS, key(cited).map(List::of).orElse(List.of()));
	}

	private Query citing(Cited cited) {
		return key(cited).map(key -> keywords(Names.CITES, keysOf(key))).orElseGet(() -> new MatchNoDocsQuery("no such page"));
	}

	/** Key of the citation; for an interior page that of the authority of the volume on which it stands. */
	private Optional<String> key(Cited cited) {
		if (cited.page() != null)
			return onPage(cited.citation(), cited.page());
		String key = SourceForm.key(cited.citation());
		Matcher parts = SourceForm.CITATION.matcher(cited.citation());
		boolean page = parts.matches() && documents(key) == 0;
		return (page ? onPage(parts.group(1) + " " + parts.group(2), Integer.parseInt(parts.group(3))) : Optional.<String>empty()).or(() -> Optional.of(key));
	}

	private int documents(String key) {
		try {
			return reader.docFreq(new Term(Names.CITED_AS, key));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The last authority of a volume that begins on the page or before it, if it reaches that far. */
	private Optional<String> onPage(String volume, int page) {
		String best = null;
		for (String term : terms(Names.FIRST_PAGE, SourceForm.key(volume) + "|"))
			if (term.compareTo(SourceForm.firstPage(volume, page)) <= 0)
				best = term;
		if (best == null)
			return Optional.empty();
		int first = Integer.parseInt(best.substring(best.indexOf('|') + 1));
		String key = best.substring(0, best.indexOf('|')) + first;
		return library.citedAs(volume + " " + first).stream().anyMatch(source -> reaches(source, first, page)) ? Optional.of(key) : Optional.empty();
	}

	/** By its pages, or by a guess where it has none. */
	private boolean reaches(Source source, int first, int page) {
		List<Mark> pages = library.marks(source.id(), MarkKind.PAGE);
		return pages.isEmpty() ? page - first <= LONG_OPINION : pages.stream().anyMatch(mark -> mark.label().equals(Integer.toString(page)));
	}

	/** Keys of all citations of the authority with this one, as far as the library has it. */
	private List<String> keysOf(String key) {
		List<String> keys = new ArrayList<>(List.of(key));
		for (Source source : library.citedAs(key))
			source.citations().stream().map(SourceForm::key).filter(other -> !keys.contains(other)).forEach(keys::add);
		return keys;
	}

	private Optional<Source> find(String idOrCitation) {
		return library.find(idOrCitation).or(() -> named(idOrCitation).flatMap(library::find));
	}

	private static Optional<String> named(String citation) {
		return Citations.standard().parse(citation).map(Citation::authority);
	}

	private List<String> keys(String idOrCitation) {
		return find(idOrCitation).map(source -> source.citations().stream().map(SourceForm::key).toList())
				.or(() -> named(idOrCitation).map(key -> List.of(SourceForm.key(key)))).orElse(List.of());
	}

	private static Query keywords(String field, List<String> keys) {
		return keys.isEmpty() ? new MatchNoDocsQuery("no such source") : new TermInSetQuery(field, keys.stream().map(BytesRef::new).toList());
	}

	/** Documents cited by so many others. A document counts by its most cited citation. */
	private Query cited(Numbers numbers) {
		List<BytesRef> enough = new ArrayList<>();
		List<BytesRef> tooMuch = new ArrayList<>();
		try {
			for (String own : terms(Names.CITED_AS, "")) {
				int count = reader.docFreq(new Term(Names.CITES, own));
				if (numbers.from() == null || count >= numbers.from())
					enough.add(new BytesRef(own));
				if (numbers.to() != null && count > numbers.to())
					tooMuch.add(new BytesRef(own));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(numbers.from() == null || numbers.from() <= 0 ? new MatchAllDocsQuery() : new TermInSetQuery(Names.CITED_AS, enough), Occur.FILTER);
		query.add(new TermInSetQuery(Names.CITED_AS, tooMuch), Occur.MUST_NOT);
		return query.build();
	}

	private List<String> terms(String field, String prefix) {
		List<String> found = new ArrayList<>();
		try {
			Terms terms = MultiTerms.getTerms(reader, field);
			TermsEnum each = terms == null ? null : terms.iterator();
			if (each == null || each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END)
				return found;
			for (BytesRef term = each.term(); term != null && term.utf8ToString().startsWith(prefix); term = each.next())
				found.add(term.utf8ToString());
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
